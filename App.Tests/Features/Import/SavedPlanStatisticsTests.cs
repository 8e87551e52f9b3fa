using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>The source's own presentation report, which only the tests need: it proves that presentations are found.</summary>
public class SavedPlanStatisticsTests
{
    sealed record Line(int Plans, Tally Presented, Tally Scheduled, Tally Completed);

    [Fact]
    public void Work_on_plans_saved_in_the_year_each_procedure_at_its_first_plan_by_presenter()
    {
        // The report looks at the plans of its period only, so "first" is the first in the period.
        var saved = Export.Plans.Where(p => p.Value.On >= LastYear.From && p.Value.On <= LastYear.To).ToDictionary();
        var presentations = Presentation.Of(saved, Rows(SavedLineRow.Table));
        var presented = Export.Procedures
            .Where(p => p.Status is ProcedureStatus.Planned or ProcedureStatus.Completed)
            .Select(p => (Row: p, First: presentations.GetValueOrDefault(p.ProcNum)?.First))
            .Where(p => p.First is not null)
            .GroupBy(p => $"{p.First!.PresentedBy}")
            .Select(g => (g.Key, new Line(
                g.DistinctBy(p => p.First).Count(),
                Sum(g.Select(p => p.Row)),
                Sum(g.Select(p => p.Row).Where(Export.IsScheduled)),
                Sum(g.Select(p => p.Row).Where(p => p.Status == ProcedureStatus.Completed)))));

        var expected = Expected["acceptance_saved_plans"]!["by_presenter"]!.AsObject().Select(p => (p.Key, new Line(
            (int)p.Value!["plans"]!,
            new((int)p.Value["procs"]!, SampleFigures.Cents(p.Value["tp_amt"]!)),
            new((int)p.Value["sched"]!, SampleFigures.Cents(p.Value["sched_amt"]!)),
            new((int)p.Value["comp"]!, SampleFigures.Cents(p.Value["comp_amt"]!)))));
        Assert.Equal(expected.OrderBy(p => p.Key), presented.OrderBy(p => p.Key));
    }

    static Tally Sum(IEnumerable<ProcedureRow> rows) => rows.Aggregate(new Tally(), (sum, row) => sum.Add(row));
}
