using CaseAcceptance.Data;
using CaseAcceptance.Domain;
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
}
