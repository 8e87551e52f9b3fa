using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>A case as the check shows it.</summary>
public sealed record CaseRow(string Patient, string Treatment, string Dentist, Money Fee, Money PatientPart, string Standing, bool IsOpen);

/// <summary>Something about a file, a row or a value; one that costs nothing is a notice.</summary>
public sealed record ProblemRow(bool IsRefused, string File, string Line, string Column, string Value, string Reason);

public sealed record SkippedRow(string What, string Why, int Count);

/// <summary>A category of the practice's own list, with the tick whether it is treatment.</summary>
public sealed record CategoryRow(long Key, string Name, int Procedures, bool IsTreatment);

/// <summary>The report as the page shows it.</summary>
public sealed class ImportCheck
{
    readonly ImportReport report;

    ImportCheck(ImportReport report) => this.report = report;

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

    public IReadOnlyList<ImportChange> Changes(ChangeFate fate) => [.. report.Changes.Where(change => change.Fate == fate)];

    public bool IsNothing => report.IsNothing;
    public int Unchanged => report.Unchanged;
    public IReadOnlyList<string> Parts => report.Parts;
    public string Offer => report.Cases.Count > 0 ? $"Import {Words.Count(report.Cases.Count, "case", "cases")}" : ReportWords.Offer(report);

    public IReadOnlyList<SkippedRow> Skipped =>
    [
        .. report.Skipped.Select(s => new SkippedRow(s.What, s.Why, s.Count)),
        .. report.Twins.Select(t => new SkippedRow("Possible duplicate", $"{t.Name} is {(t.PatientId is null ? "in the files more than once" : "here already")} with the same birth date. Both are kept, nobody is merged", 1)),
    ];

    internal static ImportCheck Of(ImportReport report) => new(report);

    internal static Func<CodeRow, bool>? Chosen(IReadOnlySet<long>? ticks) => ticks is null ? null : code => ticks.Contains(code.Category);

    public IReadOnlyList<CaseRow> Cases(int page, int size) => [.. report.Cases.Skip(page * size).Take(size).Select(Row)];

    CaseRow Row(CaseDraft draft) => new(
        Patient.NameOf(draft.Patient.FirstName, draft.Patient.Preferred, draft.Patient.LastName),
        draft.Title,
        report.Dentists.GetValueOrDefault(draft.ProvNum, ""),
        draft.Figures.Fee,
        draft.Figures.PatientPart,
        ReportWords.Standing(draft),
        draft.IsOpen);

    IReadOnlyList<ProblemRow> Problems(params Cost[] costs) =>
    [
        .. report.Problems.Kept.Where(p => costs.Contains(p.Cost)).OrderBy(p => p.Cost)
            .Select(p => new ProblemRow(p.Cost is Cost.FileRefused or Cost.RowRefused, p.File, $"{p.Line}", p.Column ?? "", p.Value ?? "", p.Reason)),
    ];
}
