using System.Text.Json.Nodes;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>The same made-up practice as its own system's query window writes it: seven tables, US days. Every figure that they carry must be its twin's.</summary>
public class UserQuerySampleTests
{
    static readonly string Folder = Path.Combine(SamplePractice.Folder, "UserQuery");
    static readonly JsonNode Expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")))!;
    static readonly DateOnly AsOf = DateOnly.Parse((string)Expected["meta"]!["asof"]!);
    static readonly Cohort LastYear = new(AsOf.AddYears(-1), AsOf, CodeRange.IsTreatment);

    static readonly Lazy<PracticeExport> Reading = new(() =>
    {
        using var files = Open();
        return ReadExport.From(files);
    });

    static PracticeExport Export => Reading.Value;
    static JsonNode Chart => Expected["acceptance_chart"]!;

    [Fact]
    public void Every_row_of_the_seven_tables_arrives_and_the_month_comes_first()
    {
        Assert.Equal(7, Export.Tables.Count);
        Assert.All(Export.Tables, table => Assert.Equal((int)Expected["rows"]![table.Table]!, table.Taken));
        Assert.DoesNotContain(Export.Problems.Kept, p => p.Cost != Cost.Notice);
        using var files = Open();
        Assert.Equal(DayOrder.MonthFirst, files.Evidence.Told);
        Assert.Equal(AsOf, ExportDay.Guess(Export, AsOf.AddYears(1)));
    }

    [Fact]
    public void Rows_are_counted_by_status()
    {
        Same("proc_status", Export.Totals.ToDictionary(t => $"{(int)t.Key}", t => t.Value.Count));
        Same("apt_status", Rows(VisitRow.Table).GroupBy(v => v.Status).ToDictionary(g => $"{(int)g.Key}", g => g.Count()));
        Same("claimproc_status", Rows(ClaimRow.Table).GroupBy(c => c.Status).ToDictionary(g => $"{(int)g.Key}", g => g.Count()));
        Same("pat_status", Rows(PatientRow.Table).GroupBy(p => p.Status).ToDictionary(g => $"{(int)g.Key}", g => g.Count()));
        Assert.Equal((int)Expected["counts"]!["dates"]!["proc_ProcDate_min"]!, Rows(ProcedureRow.Table).Count(p => p.ProcDate is null));
        var ahead = Export.Visits.Values.Where(v => v.IsScheduled && v.IsOnOrAfter(AsOf)).ToList();
        Assert.Equal((int)Expected["counts"]!["apt"]!["scheduled_future"]!, ahead.Count);
        Assert.Equal((double)Expected["amounts"]!["scheduled_future_minutes"]!, ahead.Sum(v => v.Minutes));
    }

    [Fact]
    public void Kinds_of_codes_are_told_apart()
    {
        var codes = Rows(ProcedureRow.Table).Select(p => Export.Codes[p.CodeNum]).ToList();
        Same("proc_code_kind", new()
        {
            ["cdt_shaped"] = codes.Count(c => CodeRange.HasShape(c) && !CodeRange.IsMissedVisit(c)),
            ["group_note"] = codes.Count(c => !CodeRange.HasShape(c)),
            ["missed_visit"] = codes.Count(CodeRange.IsMissedVisit),
        });
    }

    [Fact]
    public void The_fees_of_each_status_add_up_to_the_cent() =>
        Assert.All(Export.Totals, t => Assert.Equal(SampleFigures.Cents(Expected["amounts"]![$"proc_{(int)t.Key}"]!), t.Value.Cents));

    [Fact]
    public void What_became_of_the_work_planned_in_the_year_before_the_export_from_every_side()
    {
        Assert.Equal(SampleFigures.Chart(Chart["all"]![""]!), ExportFigures.Chart(Export, LastYear));
        Side("provider", p => $"{p.ProvNum}");
        Side("category", p => Export.Codes[p.CodeNum].Code[..2]);
        Side("month", p => $"{p.PlannedOn:yyyy-MM}");
        Side("clinic", p => $"{p.ClinicNum}");
        var cohort = Export.Procedures.Where(p => LastYear.Holds(p, Export)).ToList();
        Assert.Equal((int)Chart["patients_presented"]!, cohort.DistinctBy(p => p.PatNum).Count());
        Assert.Equal((int)Chart["patients_accepted"]!, cohort.Where(p => p.Status == ProcedureStatus.Completed || Export.IsScheduled(p)).DistinctBy(p => p.PatNum).Count());
    }

    [Fact]
    public void Planned_work_of_active_patients_without_an_appointment_ahead()
    {
        var found = ExportFigures.Unscheduled(Export, AsOf);
        Assert.Equal(((int)Expected["unscheduled"]!["patients"]!, (int)Expected["unscheduled"]!["procs"]!), (found.Count, found.Values.Sum(t => t.Count)));
        Assert.Equal(SampleFigures.Cents(Expected["unscheduled"]!["amount"]!), found.Values.Sum(t => t.Cents));
        Assert.Equal(
            Expected["unscheduled"]!["top10"]!.AsArray().Select(t => ((long)t![0]!, new Tally((int)t[1]!, SampleFigures.Cents(t[2]!)))),
            found.OrderByDescending(t => t.Value.Cents).Take(10).Select(t => (t.Key, t.Value)));
    }

    [Fact]
    public void Twelve_patients_have_their_names_work_and_next_visit()
    {
        foreach (var spot in Expected["spot"]!.AsArray())
        {
            var patient = Export.Patients[(long)spot!["PatNum"]!];
            var next = Export.Visits.Values.Where(v => v.PatNum == patient.PatNum && v.IsScheduled && v.IsOnOrAfter(AsOf)).MinBy(v => v.Start);
            Assert.Equal(((string)spot["name"]!, (int)spot["PatStatus"]!), (patient.ListName, (int)patient.Status));
            Assert.Equal(new((int)spot["tp_count"]!, SampleFigures.Cents(spot["tp_amount"]!)), Sum(patient, ProcedureStatus.Planned));
            Assert.Equal(new((int)spot["completed_count"]!, SampleFigures.Cents(spot["completed_amount"]!)), Sum(patient, ProcedureStatus.Completed));
            Assert.Equal(((string)spot["next_apt"]!, (long)spot["next_apt_num"]!, (int)spot["next_apt_minutes"]!), ($"{next?.Start:yyyy-MM-dd HH:mm:ss}", next?.AptNum ?? 0, next?.Minutes ?? 0));
        }
    }

    static ExportFiles Open() => ExportFiles.Open(Folder, Tables.Known);

    static List<T> Rows<T>(Table<T> table)
    {
        using var files = Open();
        return [.. files.Read(table)];
    }

    static Tally Sum(PatientRow patient, ProcedureStatus status) =>
        Export.Procedures.Where(p => p.PatNum == patient.PatNum && p.Status == status).Aggregate(new Tally(), (sum, row) => sum.Add(row));

    static void Side(string view, Func<ProcedureRow, string> group) =>
        Assert.Equal(
            Chart[view]!.AsObject().Select(g => (g.Key, SampleFigures.Chart(g.Value!))).OrderBy(g => g.Key, StringComparer.Ordinal),
            ExportFigures.ChartBy(Export, LastYear, group).Select(g => (g.Key, g.Value)).OrderBy(g => g.Key, StringComparer.Ordinal));

    static void Same(string counts, Dictionary<string, int> actual) =>
        Assert.Equal(Expected["counts"]![counts]!.AsObject().Select(c => (c.Key, (int)c.Value!)).OrderBy(c => c.Key), actual.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key));
}
