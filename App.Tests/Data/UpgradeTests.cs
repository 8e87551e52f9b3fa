using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;
using CaseAcceptance.Tests.Features.Today;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Data;

/// <summary>A file written by an earlier version opens, with what it knew.</summary>
public sealed class UpgradeTests
{
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
