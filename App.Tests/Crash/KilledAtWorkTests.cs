using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Tests.Features.Import;
using CaseAcceptance.Tests.Features.Safety;
using CaseAcceptance.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Crash;

/// <summary>The built program, killed in the midst of its long works. The next start finds nothing in its way.</summary>
public sealed class KilledAtWorkTests : IAsyncLifetime
{
    const string Minutes = "SELECT max(n) FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10000000000) SELECT n FROM c)";
    TestPractice practice = null!;

    string File => Path.Combine(practice.Folder, "practice.db");

    public async ValueTask InitializeAsync()
    {
        practice = await TestPractice.Open();
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task A_server_killed_while_it_migrates_starts_again_and_finishes()
    {
        await practice.Read(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            return 0;
        });
        SqliteConnection.ClearAllPools();

        // Left empty by the migration back; from here on it is there only while the program migrates.
        await Keeping.Ask(File, "DROP TABLE __EFMigrationsLock");

        // Stands for a large file on a slow disk: the migration's last step takes minutes.
        await Keeping.Ask(File, $"CREATE TRIGGER Slow BEFORE INSERT ON __EFMigrationsHistory BEGIN {Minutes}; END");
        using (var migrating = BuiltProgram.Start(practice.Folder, "--urls http://127.0.0.1:0"))
        {
            await Patience.Until(async () => await Keeping.Ask(File, "SELECT count(*) FROM sqlite_schema WHERE name = '__EFMigrationsLock'") == "1"
                && await Keeping.Ask(File, "SELECT count(*) FROM __EFMigrationsLock") == "1");
            await migrating.EndAtOnce();
        }

        Assert.Equal(("1", "1"), (await Keeping.Ask(File, "SELECT count(*) FROM __EFMigrationsLock"), await Keeping.Ask(File, "SELECT count(*) FROM __EFMigrationsHistory")));
        await Keeping.Ask(File, "DROP TRIGGER Slow");

        await (await BuiltProgram.Serve(practice.Folder)).EndAtOnce();

        Assert.Equal(FileState.Current, FileStates.Of(File));
    }

    [Fact]
    public async Task An_import_killed_while_it_publishes_leaves_nothing_and_can_be_done_again()
    {
        var arguments = $"import \"{SamplePractice.Folder}\" --as-of {SamplePractice.AsOf:yyyy-MM-dd}";

        var says = practice.Services.GetRequiredService<PublishingFile>();

        // The first case that comes in takes minutes, and the file is held meanwhile.
        await Keeping.Ask(File, $"CREATE TRIGGER Slow BEFORE INSERT ON Cases BEGIN {Minutes}; END");
        using (var import = BuiltProgram.Start(practice.Folder, arguments))
        {
            await Patience.Until(IsHeld);
            Assert.StartsWith("Bringing in ", says.Read(), StringComparison.Ordinal);
            await import.EndAtOnce();
        }

        Assert.Null(says.Read());

        await Keeping.Ask(File, "DROP TRIGGER Slow");
        Assert.Equal(("ok", "0"), (await Keeping.Ask(File, "PRAGMA integrity_check"), await Keeping.Ask(File, "SELECT (SELECT count(*) FROM Patients) + (SELECT count(*) FROM Cases)")));
        var (code, _, why) = await BuiltProgram.Run(practice.Folder, arguments);
        Assert.True(code == 0, why);
        Assert.NotEqual("0", await Keeping.Ask(File, "SELECT count(*) FROM Cases"));
    }

    [Fact]
    public async Task A_server_killed_while_it_backs_up_leaves_no_backup_and_makes_one_at_the_next_start()
    {
        // Stands for years of work: so large that the copy takes its time.
        await Keeping.Ask(File, "CREATE TABLE Years AS SELECT randomblob(60000000) AS Work");
        var folder = Path.Combine(practice.Folder, "backups");
        using (var server = BuiltProgram.Start(practice.Folder, "--urls http://127.0.0.1:0"))
        {
            await Patience.Until(() => Task.FromResult(Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*" + BackupFile.Unfinished).Any()));
            await server.EndAtOnce();
        }

        Assert.Empty(practice.Backups());
        Assert.NotEmpty(Directory.GetFiles(folder));

        using var next = await BuiltProgram.Serve(practice.Folder);
        await Patience.Until(() => Task.FromResult(practice.Backups().Count == 1));
        await next.EndAtOnce();
        Assert.Equal(FileState.Current, FileStates.Of(Assert.Single(practice.Backups()).Path));
        Assert.Single(Directory.GetFiles(folder));
    }

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    /// <summary>Whether somebody has been writing for a second without end.</summary>
    async Task<bool> IsHeld()
    {
        try
        {
            await Keeping.Ask(File, "BEGIN IMMEDIATE", patience: 1);
            return false;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            return true;
        }
    }
}
