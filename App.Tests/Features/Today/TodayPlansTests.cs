using CaseAcceptance.Data;
using CaseAcceptance.Features.Today;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>A day costs what happened on it, not what ever happened.</summary>
public sealed class TodayPlansTests
{
    [Fact]
    public async Task No_part_of_a_day_reads_through_all_events_cases_or_visits()
    {
        await using var practice = await TestPractice.Open();

        var steps = await practice.Read(async db => (List<string>)
        [
            .. await db.PlanOf(db.AnsweredOn(TodayGiven.Tuesday).Select(DayFact.Of)),
            .. await db.PlanOf(db.LinesOf([1, 2])),
            .. await db.PlanOf(db.CourseOf([1, 2])),
            .. await db.PlanOf(db.VisitsOn(TodayGiven.Tuesday)),
            .. await db.PlanOf(db.OpenCasesOf([1, 2])),
            .. await db.PlanOf(db.UnansweredSince(TodayGiven.Tuesday, TodayGiven.Tuesday.AddDays(1))),
        ]);

        Assert.Contains(steps, step => step.StartsWith("SEARCH e USING INDEX IX_Events_On_Kind", StringComparison.Ordinal));

        // A virtual table is the list of numbers that was asked for.
        Assert.DoesNotContain(steps, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
    }
}
