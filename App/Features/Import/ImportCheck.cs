using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>A case as the check shows it.</summary>
public sealed record CaseRow(string Patient, string Treatment, string Dentist, Money Fee, Money PatientPart, string Standing, bool IsOpen, int Place);

/// <summary>Something about a file, a row or a value; one that costs nothing is a notice.</summary>
public sealed record ProblemRow(bool IsRefused, string File, string Line, string Column, string Value, string Reason);

public sealed record SkippedRow(string What, string Why, int Count);

/// <summary>A category of the practice's own list, with the tick whether it is treatment.</summary>
public sealed record CategoryRow(long Key, string Name, int Procedures, bool IsTreatment);

/// <summary>The report as the page shows it.</summary>
public sealed class ImportCheck
{
    readonly ImportReport report;
    readonly Dictionary<ChangeFate, SortedRows<ImportChange>> changes;

    ImportCheck(ImportReport report)
    {
        this.report = report;
        Cases = new(report.Cases.Count, place => Row(report.Cases[place]), new Dictionary<string, Func<CaseRow, (string, long)>>
        {
            [nameof(CaseRow.Patient)] = row => By(row.Patient),
            [nameof(CaseRow.Treatment)] = row => By(row.Treatment),
            [nameof(CaseRow.Dentist)] = row => By(row.Dentist),
            [nameof(CaseRow.Fee)] = row => By(row.Fee.Cents),
            [nameof(CaseRow.PatientPart)] = row => By(row.PatientPart.Cents),
            [nameof(CaseRow.Standing)] = row => By(row.Place),
        });
        changes = Enum.GetValues<ChangeFate>().ToDictionary(fate => fate, fate => new SortedRows<ImportChange>([.. report.Changes.Where(change => change.Fate == fate)], new Dictionary<string, Func<ImportChange, (string, long)>>
        {
            [nameof(ImportChange.Name)] = row => By(row.Name),
            [nameof(ImportChange.What)] = row => By(row.What),
            [nameof(ImportChange.From)] = row => ByValue(row.From),
            [nameof(ImportChange.To)] = row => ByValue(row.To),
        }));
        var skipped = Reasons(report);
        SkippedCount = skipped.Sum(row => row.Count);
        Skipped = new(skipped, new Dictionary<string, Func<SkippedRow, (string, long)>>
        {
            [nameof(SkippedRow.What)] = row => By(row.What),
            [nameof(SkippedRow.Why)] = row => By(row.Why),
            [nameof(SkippedRow.Count)] = row => By(row.Count),
        });
    }

    internal ImportReport Report => report;

    static (string, long) By(string words) => (words, 0);

    static (string, long) By(long figure) => ("", figure);

    /// <summary>Amounts by what they amount to, before everything that is words.</summary>
    static (string, long) ByValue(string text) =>
        text.StartsWith('$') && decimal.TryParse(text.AsSpan(1), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? ("$", (long)(amount * 100)) : (text, 0);

    public DateOnly AsOf => report.AsOf;
    public bool IsRefused => report.IsRefused;
    public int CaseCount => report.Cases.Count;
    public int Open => report.Open;
    public int Expired => report.Expired;
    public int RefusedCount => report.RefusedRows;
    public int TwinCount => report.Twins.Count;
    public Money OpenFee => report.OpenFee;
    public string RowsToFix => Import.RowsToFix.Of(report.Problems);
    public bool HasRowsToFix => report.RefusedRows + report.Problems.Count(Cost.ValueLeftOut) > 0;

    /// <summary>A later import that only changes what is here brings no lists of its own.</summary>
    public IReadOnlyList<(string What, int Count)> Comes => report.Cases.Count + report.Patients == 0 ? [] : [.. ReportWords.Comes(report).Where(line => line.Count > 0)];
    public IReadOnlyList<ProblemRow> Refused => Problems(Cost.FileRefused, Cost.RowRefused);
    public IReadOnlyList<ProblemRow> Notices => ReportWords.Alike(Problems(Cost.ValueLeftOut, Cost.Notice));
    public int NoticeCount => Notices.Count;

    /// <summary>Where open cases stand and how closed ones ended: "12 in Exam", "340 closed, completed".</summary>
    public IReadOnlyList<string> Standing =>
    [
        .. report.Stages.Select(s => $"{s.Count:#,##0} in {s.Stage.InWords()}"),
        .. report.Outcomes.Select(o => $"{o.Count:#,##0} closed, {o.Outcome.InWords().ToLowerInvariant()}"),
    ];

    public IReadOnlyList<CategoryRow> Categories(IReadOnlySet<long>? ticks) =>
        [.. report.Categories.Select(c => new CategoryRow(c.Key, c.Name, c.Procedures, ticks?.Contains(c.Key) ?? c.IsTreatment))];

    public int Count(ChangeFate fate) => report.Changed(fate);

    public SortedRows<ImportChange> Changes(ChangeFate fate) => changes[fate];

    public bool IsNothing => report.IsNothing;
    public int Unchanged => report.Unchanged;

    /// <summary>What says the same as last time, by table.</summary>
    public IReadOnlyList<(string What, int Count)> Same => [.. report.Same.Where(table => table.Count > 0)];
    public IReadOnlyList<string> Parts => report.Parts;
    public string Offer => report.Cases.Count > 0 ? $"Import {Words.Count(report.Cases.Count, "case", "cases")}" : ReportWords.Offer(report);

    public SortedRows<SkippedRow> Skipped { get; }
    public int SkippedCount { get; }

    static IReadOnlyList<SkippedRow> Reasons(ImportReport report) =>
    [
        // What is here already is among what changed or is unchanged; contacts alone are not compared.
        .. report.Skipped.Where(s => s.Why != Arrivals.Skipped.AlreadyHere || s.What == Arrivals.Skipped.Contact).Select(s => new SkippedRow(s.What, s.Why, s.Count)),
        .. report.Twins.Select(t => new SkippedRow("Possible duplicate", $"{t.Name} is {(t.PatientId is null ? "in the files more than once" : "here already")} with the same birth date. Both are kept, nobody is merged", 1)),
    ];

    internal static ImportCheck Of(ImportReport report) => new(report);

    internal static Func<CodeRow, bool>? Chosen(IReadOnlySet<long>? ticks) => ticks is null ? null : code => ticks.Contains(code.Category);

    public SortedRows<CaseRow> Cases { get; }

    CaseRow Row(CaseDraft draft) => new(
        Patient.NameOf(draft.Patient.FirstName, draft.Patient.Preferred, draft.Patient.LastName),
        draft.Title,
        report.Dentists.GetValueOrDefault(draft.ProvNum, ""),
        draft.Figures.Fee,
        draft.Figures.PatientPart,
        ReportWords.Standing(draft),
        draft.IsOpen,
        draft.End is { } end ? 100 + (int)end.Outcome : (int)draft.Stage);

    IReadOnlyList<ProblemRow> Problems(params Cost[] costs) =>
    [
        .. report.Problems.Kept.Where(p => costs.Contains(p.Cost)).OrderBy(p => p.Cost)
            .Select(p => new ProblemRow(p.Cost is Cost.FileRefused or Cost.RowRefused, p.File, $"{p.Line}", p.Column ?? "", p.Value ?? "", p.Reason)),
    ];
}
