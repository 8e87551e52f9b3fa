using System.Reflection;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;
using CaseAcceptance.Tests.Features.Cases;
using CaseAcceptance.Tests.Features.Safety;
using CaseAcceptance.Tests.Features.Today;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data;

/// <summary>A file written by an earlier version opens, with what it knew.</summary>
public sealed class UpgradeTests
{
    /// <summary>Each migration but the last, as a file may have been left by it.</summary>
    public static TheoryData<string> Earlier => [.. Known[..^1]];

    static string[] Known { get; } = [.. typeof(PracticeDb).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order()];

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task A_file_of_an_earlier_version_is_backed_up_and_then_brought_up_to_date(string migration)
    {
        await using var practice = await LeftBy(migration);
        var file = practice.Services.GetRequiredService<PracticeFile>();

        await file.Prepare(TestContext.Current.CancellationToken);

        Assert.Equal(FileState.Current, FileStates.Of(practice.File()));
        Assert.Equal(2, await practice.Read(db => db.Cases.CountAsync()));
        var backup = Assert.Single(practice.Backups());
        Assert.Equal($"before-{Known[Array.IndexOf(Known, migration) + 1]}.db", Path.GetFileName(backup.Path));
        Assert.Equal((FileState.Older, "2"), (FileStates.Of(backup.Path), await Keeping.Ask(backup.Path, "SELECT count(*) FROM Cases")));

        // Restored, it is brought up to date once more.
        SqliteConnection.ClearAllPools();
        await file.Replace(backup.Path, practice.File() + ".aside", TestContext.Current.CancellationToken);
        Assert.Equal(FileState.Current, FileStates.Of(practice.File()));
        Assert.Equal(2, await practice.Read(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task Without_a_backup_there_is_no_upgrade()
    {
        await using var practice = await LeftBy(Known[0]);
        await File.WriteAllTextAsync(Path.Combine(practice.Folder, "backups"), "in the way", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<Refusal>(() => practice.Services.GetRequiredService<PracticeFile>().Prepare(TestContext.Current.CancellationToken));

        Assert.StartsWith($"The data in {practice.Folder} can not be backed up ahead of its upgrade, so it was not upgraded.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(FileState.Older, FileStates.Of(practice.File()));
    }

    static async Task<TestPractice> LeftBy(string migration)
    {
        var practice = await TestPractice.Open();
        await practice.NewCase();
        await practice.AcceptedCase();
        await practice.Read(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(migration);
            return 0;
        });
        return practice;
    }

    [Fact]
    public async Task Acceptances_from_before_say_which_treatments_they_were_about()
    {
        await using var practice = await TestPractice.Open();
        await practice.Do(await practice.NewCase(), (c, stamp) => c.Accept([.. c.Proposed], AcceptedHow.ByPhone, null, "", stamp));
        await practice.Read(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            return 0;
        });

        await practice.Services.GetRequiredService<PracticeFile>().Prepare(TestContext.Current.CancellationToken);
        practice.Changes.Ring();

        var row = Assert.Single((await practice.Day()).Accepted);
        Assert.Equal(("Porcelain crown, tooth 19; filling, tooth 19", 2, "By phone, Marisol"), (row.Agreed, row.Treatments, row.How));
    }

    [Fact]
    public async Task A_practice_from_before_accounts_keeps_its_people_locks_its_screens_and_waits_to_be_claimed()
    {
        await using var practice = await TestPractice.Open();
        await practice.Read(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("AnsweredLines");
            return 0;
        });

        await practice.Services.GetRequiredService<PracticeFile>().Prepare(TestContext.Current.CancellationToken);
        practice.Services.GetRequiredService<PracticeBook>().Forget();

        Assert.Equal((10, false), await practice.Read(db => db.Practices.Select(p => new ValueTuple<int, bool>(p.LockAfterMinutes, p.RequiresTwoStep)).SingleAsync()));
        Assert.Equal(3, await practice.Read(db => db.People.CountAsync()));
        Assert.NotNull(await practice.Send(new OfferClaim.Command()));
    }
}
