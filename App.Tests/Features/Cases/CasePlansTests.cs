using System.Data.Common;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Cases;

/// <summary>Opening a case costs what the patient has, not what the practice has.</summary>
public sealed class CasePlansTests
{
    [Fact]
    public async Task Opening_a_case_never_reads_through_everybodys_visits_or_treatments()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.Case((await practice.NewCase()).Id);
        var steps = new Steps();
        await using var db = new PracticeDb(new DbContextOptionsBuilder<PracticeDb>(practice.Services.GetRequiredService<DbContextOptions<PracticeDb>>())
            .AddInterceptors(steps).Options);

        await GetCase.OtherVisits(db, plan).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Contains(steps.Taken, step => step.StartsWith("SEARCH", StringComparison.Ordinal));
        Assert.DoesNotContain(steps.Taken, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    /// <summary>Asks SQLite for each query how it goes about it.</summary>
    sealed class Steps : DbCommandInterceptor
    {
        public List<string> Taken { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
            InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var asked = command.CommandText;
            command.CommandText = "EXPLAIN QUERY PLAN " + asked;
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    Taken.Add(reader.GetString(3));
                }
            }

            command.CommandText = asked;
            return ValueTask.FromResult(result);
        }
    }
}
