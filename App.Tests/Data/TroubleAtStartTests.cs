using System.Diagnostics;
using System.Text.RegularExpressions;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Tests.Features.Cases;
using CaseAcceptance.Tests.Features.Safety;
using CaseAcceptance.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data;

/// <summary>A file that can not be used is said in words, and is left as it is.</summary>
public sealed class TroubleAtStartTests : IAsyncLifetime
{
    TestPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await TestPractice.Open();
        await practice.AcceptedCase();
    }

    [Theory]
    [InlineData(0)]    // its head: no database any more
    [InlineData(4096)] // pages of its tables
    public async Task A_damaged_file_is_kept_and_the_newest_good_backup_is_named(int from)
    {
        await practice.Daily().Make();
        practice.Clock.Advance(TimeSpan.FromDays(1));
        await practice.Daily().Make();
        await File.WriteAllTextAsync(practice.Backups()[0].Path, "this one is damaged too", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(practice.Backups()[0].Path, practice.Time.Now);
        await practice.Damage(from);
        var bad = await Bytes();

        var (code, _, why) = await BuiltProgram.Run(practice.Folder, "--urls http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.StartsWith($"The practice's file {practice.File()} is damaged. It was left as it is. The newest good backup is of Tue, Mar 10, 2026", why, StringComparison.Ordinal);
        Assert.Single(why.Trim().Split('\n'));
        Assert.Equal(bad, await Bytes());

        // What it says to do works.
        var (restored, _, whyNot) = await BuiltProgram.Run(practice.Folder, Regex.Match(why, "CaseAcceptance (restore .*)").Groups[1].Value);
        Assert.True(restored == 0, whyNot);
        Assert.Equal(bad, await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(practice.Folder, "replaced-*.db")), TestContext.Current.CancellationToken));
        await (await BuiltProgram.Serve(practice.Folder)).EndAtOnce();
    }

    [Fact]
    public async Task A_damaged_file_without_a_backup_says_so()
    {
        await practice.Damage();

        Assert.Equal($"The practice's file {practice.File()} is damaged. It was left as it is. There is no good backup beside it. If you keep one elsewhere: CaseAcceptance restore <file>", await Refused());
    }

    /// <summary>A real account without the right to write: the test's own, or nobody where the tests run as root, whom nothing is forbidden.</summary>
    [Fact]
    public async Task A_file_that_may_not_be_written_is_said_in_words()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        SqliteConnection.ClearAllPools();
        await Keeping.Ask(practice.File(), "PRAGMA wal_checkpoint(TRUNCATE)");
        var asNobody = Environment.UserName == "root";
        Assert.SkipUnless(!asNobody || File.Exists("/usr/bin/setpriv"), "setpriv is not here.");
        await Process.Start("chmod", $"0400 {practice.File()}").WaitForExitAsync(TestContext.Current.CancellationToken);
        if (asNobody)
        {
            await Process.Start("chown", $"-R 65534:65534 {practice.Folder}").WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        const string Verb = "demo --replace";
        var (code, _, why) = await BuiltProgram.End(asNobody
            ? BuiltProgram.StartAsNobody(practice.Folder, Verb)
            : BuiltProgram.Start(practice.Folder, Verb));

        Assert.Equal((1, $"The practice's file {practice.File()} can not be used. The file can not be written. Give the account that runs CaseAcceptance the right to write it. What it holds was left as it is."), (code, why.Trim()));
    }

    /// <summary>A limit on the file's pages stands for the disk's end: SQLite answers both with the same error.</summary>
    [Fact]
    public async Task A_full_disk_is_said_in_words_and_an_upgrade_is_undone()
    {
        await practice.Read(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            return 0;
        });
        await Keeping.Ask(practice.File(), "VACUUM");

        var refused = await Prepared(options => options.AddInterceptors(new Pragma("PRAGMA max_page_count=1")));

        Assert.Equal($"The practice's file {practice.File()} can not be used. The disk is full. Free some space. What it holds was left as it is.", refused);
        Assert.Equal(FileState.Older, FileStates.Of(practice.File()));
    }

    /// <summary>The lock is real; the second that is waited for it stands for half a minute.</summary>
    [Fact]
    public async Task A_file_that_another_program_is_writing_is_said_in_words()
    {
        await using var other = new SqliteConnection($"Data Source={practice.File()};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = other.BeginTransaction();

        var refused = await Prepared(options => options.UseSqlite($"Data Source={practice.File()};Default Timeout=1"));

        Assert.Equal($"The practice's file {practice.File()} can not be used. Another program holds the file. Close that program. What it holds was left as it is.", refused);
    }

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    async Task<string> Refused()
    {
        var (code, _, why) = await BuiltProgram.Run(practice.Folder, "--urls http://127.0.0.1:0");
        Assert.Equal(1, code);
        return why.Trim();
    }

    async Task<string> Prepared(Action<DbContextOptionsBuilder> with)
    {
        SqliteConnection.ClearAllPools();
        await using var services = practice.Also(with);
        return (await Assert.ThrowsAsync<Refusal>(() => services.GetRequiredService<PracticeFile>().Prepare(TestContext.Current.CancellationToken))).Message;
    }

    Task<byte[]> Bytes() => File.ReadAllBytesAsync(practice.File(), TestContext.Current.CancellationToken);
}
