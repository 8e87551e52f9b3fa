using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Xunit;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>Planned in the year before the export, and what became of it: completed, or on a booked appointment.</summary>
public class AcceptanceFromTheChartTests
{
    static readonly System.Text.Json.Nodes.JsonNode Chart = Expected["acceptance_chart"]!;

    [Fact]
    public void Planned_completed_scheduled_and_same_day_work_of_the_whole_practice() =>
        Assert.Equal(SampleFigures.Chart(Chart["all"]![""]!), ExportFigures.Chart(Export, LastYear));

    [Fact]
    public void The_same_by_treating_provider() => Same("provider", p => $"{p.ProvNum}");

    [Fact]
    public void The_same_by_kind_of_treatment() => Same("category", p => Export.Codes[p.CodeNum].Code[..2]);

    [Fact]
    public void The_same_by_month_of_planning() => Same("month", p => $"{p.PlannedOn:yyyy-MM}");

    [Fact]
    public void The_same_by_clinic() => Same("clinic", p => $"{p.ClinicNum}");

    [Fact]
    public void Patients_with_planned_work_and_those_who_accepted_some_of_it()
    {
        var cohort = Export.Procedures.Where(p => LastYear.Holds(p, Export)).ToList();
        var accepted = cohort.Where(p => p.Status == ProcedureStatus.Completed || Export.IsScheduled(p));
        Assert.Equal((int)Chart["patients_presented"]!, cohort.DistinctBy(p => p.PatNum).Count());
        Assert.Equal((int)Chart["patients_accepted"]!, accepted.DistinctBy(p => p.PatNum).Count());
    }

    static void Same(string view, Func<ProcedureRow, string> group) =>
        Assert.Equal(
            Chart[view]!.AsObject().Select(g => (g.Key, SampleFigures.Chart(g.Value!))).OrderBy(g => g.Key, StringComparer.Ordinal),
            ExportFigures.ChartBy(Export, LastYear, group).Select(g => (g.Key, g.Value)).OrderBy(g => g.Key, StringComparer.Ordinal));
}
