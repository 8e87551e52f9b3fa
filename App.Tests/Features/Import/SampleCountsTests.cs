using System.Text.Json.Nodes;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;
using Xunit;
using static CaseAcceptance.Tests.Features.Import.SamplePractice;

namespace CaseAcceptance.Tests.Features.Import;

public class SampleCountsTests
{
    [Fact]
    public void Every_row_of_every_table_that_is_used_arrives_and_none_is_refused()
    {
        Assert.Equal(Tables.All.Count, Export.Tables.Count);
        Assert.All(Export.Tables, table => Assert.Equal((int)Expected["rows"]![table.Table]!, table.Taken));
        Assert.Equal(0, Export.Problems.Count(Cost.FileRefused) + Export.Problems.Count(Cost.RowRefused) + Export.Problems.Count(Cost.ValueLeftOut));
    }

    [Fact]
    public void Tables_that_are_not_used_are_named_and_left_out() =>
        Assert.Equal(
            Expected["rows"]!.AsObject().Select(r => $"{r.Key}.csv").Except(Export.Tables.Select(t => t.File)).Order(),
            Export.Problems.Kept.Where(p => p.File.EndsWith(".csv", StringComparison.Ordinal)).Select(p => p.File).Order());

    [Fact]
    public void Procedures_are_counted_by_status_with_the_deleted_ones_apart() =>
        Same("proc_status", Export.Totals.ToDictionary(t => $"{(int)t.Key}", t => t.Value.Count));

    [Fact]
    public void The_fees_of_each_status_add_up_to_the_cent() =>
        Assert.All(Export.Totals, t => Assert.Equal(SampleFigures.Cents(Expected["amounts"]![$"proc_{(int)t.Key}"]!), t.Value.Cents));

    [Fact]
    public void Appointments_are_counted_by_status() => Same("apt_status", CountBy(Rows(VisitRow.Table), v => (int)v.Status));

    [Fact]
    public void Appointments_that_lie_ahead_are_counted_with_their_minutes()
    {
        var ahead = Export.Visits.Values.Where(v => v.IsScheduled && v.IsOnOrAfter(AsOf)).ToList();
        Assert.Equal((int)Expected["counts"]!["apt"]!["scheduled_future"]!, ahead.Count);
        Assert.Equal((double)Expected["amounts"]!["scheduled_future_minutes"]!, ahead.Sum(v => v.Minutes));
    }

    [Fact]
    public void Patients_are_counted_by_status() => Same("pat_status", CountBy(Rows(PatientRow.Table), p => (int)p.Status));

    [Fact]
    public void Insurance_rows_are_counted_by_status() => Same("claimproc_status", CountBy(Rows(ClaimRow.Table), c => (int)c.Status));

    [Fact]
    public void Plans_are_counted_as_active_saved_and_signed()
    {
        var plans = Rows(PlanRow.Table);
        Same("treatplan", new Dictionary<string, int>
        {
            ["active"] = plans.Count(p => p.Status == PlanStatus.Active),
            ["saved"] = plans.Count(p => p.Status == PlanStatus.Saved),
            ["signed"] = plans.Count(p => p.IsSigned),
        });
    }

    [Fact]
    public void Lines_of_live_plans_that_point_to_finished_or_deleted_work_are_counted()
    {
        var status = Rows(ProcedureRow.Table).ToDictionary(p => p.ProcNum, p => p.Status);
        var stale = Rows(AttachRow.Table).Count(a => status.GetValueOrDefault(a.ProcNum) is ProcedureStatus.Completed or ProcedureStatus.Deleted);
        Assert.Equal((int)Expected["counts"]!["treatplanattach"]!["to_completed_or_deleted"]!, stale);
    }

    [Fact]
    public void Missed_visits_and_notes_are_told_from_procedures()
    {
        var codes = Rows(ProcedureRow.Table).Select(p => Export.Codes[p.CodeNum]).ToList();
        Same("proc_code_kind", new Dictionary<string, int>
        {
            ["cdt_shaped"] = codes.Count(c => CodeRange.HasShape(c) && !CodeRange.IsMissedVisit(c)),
            ["group_note"] = codes.Count(c => !CodeRange.HasShape(c)),
            ["missed_visit"] = codes.Count(CodeRange.IsMissedVisit),
        });
    }

    [Fact]
    public void Procedures_without_a_day_of_service_are_found() =>
        Assert.Equal((int)Expected["counts"]!["dates"]!["proc_ProcDate_min"]!, Rows(ProcedureRow.Table).Count(p => p.ProcDate is null));

    [Fact]
    public void The_day_of_the_export_is_guessed_from_the_newest_work() =>
        Assert.Equal(AsOf, ExportDay.Guess(Export, AsOf.AddYears(1)));

    static Dictionary<string, int> CountBy<T>(IEnumerable<T> rows, Func<T, int> status) =>
        rows.GroupBy(status).ToDictionary(g => $"{g.Key}", g => g.Count());

    static void Same(string counts, Dictionary<string, int> actual) =>
        Assert.Equal(
            Expected["counts"]![counts]!.AsObject().ToDictionary(c => c.Key, c => (int)c.Value!).OrderBy(c => c.Key),
            actual.OrderBy(c => c.Key));
}
