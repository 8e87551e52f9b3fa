using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>The report as the page shows it; one for each report, so that what it has sorted it need not sort again.</summary>
public sealed class ImportCheck
{
    readonly ImportReport report;
    readonly Dictionary<ChangeFate, List<ImportChange>> changes;
    (RowOrder? By, IReadOnlyList<CaseDraft> Rows) sorted;

    ImportCheck(ImportReport report)
    {
        this.report = report;
        sorted = (null, report.Cases);
        changes = report.Changes.GroupBy(change => change.Fate).ToDictionary(g => g.Key, g => g.ToList());
        Refused = Problems(Cost.FileRefused, Cost.RowRefused);
        Notices = [.. report.Parts.Select(part => new ProblemRow(false, "Compared with the last import", "", "", "", part)), .. ReportWords.Alike(Problems(Cost.ValueLeftOut, Cost.Notice))];
    }

    public DateOnly AsOf => report.AsOf;
    public bool IsRefused => report.IsRefused;
    public int CaseCount => report.Cases.Count;
    public int Open => report.Open;
    public int Expired => report.Expired;
    public int RefusedCount => report.RefusedRows;
    public int TwinCount => report.Twins.Count;
    public Money OpenFee => report.OpenFee;
    public string RowsToFix => Import.RowsToFix.Of(report.Problems);

    /// <summary>Rows alone: a file that is refused whole is fixed as a whole.</summary>
    public int RowsToFixCount => report.Problems.Count(Cost.RowRefused) + report.Problems.Count(Cost.ValueLeftOut);

    /// <summary>A later import that only changes what is here brings no lists of its own.</summary>
    public IReadOnlyList<(string What, int Count)> Comes => report.Cases.Count + report.Patients == 0 ? [] : [.. ReportWords.Comes(report).Where(line => line.Count > 0)];
    public IReadOnlyList<ProblemRow> Refused { get; }
    public IReadOnlyList<ProblemRow> Notices { get; }

    /// <summary>What is put right in the files, for this import alone.</summary>
    public IReadOnlyList<Correction> Corrections => report.Corrections;

    /// <summary>"3 values are corrected and 1 row is left out".</summary>
    public string Corrects => ReportWords.Corrects(report.Corrections);

    /// <summary>Where open cases stand and how closed ones ended: "12 in Exam", "340 closed, completed".</summary>
    public IReadOnlyList<string> Standing =>
    [
        .. report.Stages.Select(s => $"{s.Count:#,##0} in {s.Stage.InWords()}"),
        .. report.Outcomes.Select(o => $"{o.Count:#,##0} closed, {o.Outcome.InWords().ToLowerInvariant()}"),
    ];

    public IReadOnlyList<CategoryRow> Categories(IReadOnlySet<long>? ticks) =>
        [.. report.Categories.Select(c => new CategoryRow(c.Key, c.Name, c.Procedures, ticks?.Contains(c.Key) ?? c.IsTreatment))];

    /// <summary>With one category more or one less; at first those that are guessed.</summary>
    public IReadOnlySet<long> Ticked(IReadOnlySet<long>? ticks, long key, bool isTreatment) =>
        Categories(ticks).Where(c => c.Key == key ? isTreatment : c.IsTreatment).Select(c => c.Key).ToHashSet();

    /// <summary>Whether there are categories that were not there before; nobody has decided about them, so those that are guessed as treatment are ticked.</summary>
    public bool HasNew(ref IReadOnlySet<long>? ticks, ImportCheck before)
    {
        var known = before.report.Categories.Select(c => c.Key).ToHashSet();
        var more = report.Categories.Where(c => c.IsTreatment && !known.Contains(c.Key)).Select(c => c.Key).ToList();
        ticks = ticks?.Union(more).ToHashSet();
        return ticks is not null && more.Count > 0;
    }

    public IReadOnlyList<ImportChange> Changes(ChangeFate fate) => changes.GetValueOrDefault(fate) ?? [];

    public bool IsNothing => report.IsNothing;
    public string Offer => report.Cases.Count > 0 ? $"Import {Words.Count(report.Cases.Count, "case", "cases")}" : ReportWords.Offer(report);

    /// <summary>What is the same as last time, by kind of row.</summary>
    public IReadOnlyList<(string What, int Count)> Unchanged => [.. report.UnchangedBy.Where(line => line.Count > 0)];

    public IReadOnlyList<SkippedRow> Skipped =>
    [
        .. report.Skipped.Select(s => new SkippedRow(s.What, s.Why, s.Count)),
        .. report.Twins.Select(t => new SkippedRow("Possible duplicate", $"{t.Name} is {(t.PatientId is null ? "in the files more than once" : "here already")} with the same birth date. Both are kept, nobody is merged", 1)),
    ];

    /// <summary>The parts that there are, with how many rows each has.</summary>
    public IReadOnlyList<(CheckPart Part, string Name, int Count)> Parts =>
    [
        .. new (CheckPart Part, string Name, int Count)[]
        {
            (CheckPart.Cases, report.Unchanged > 0 ? "New cases" : "Cases", CaseCount), (CheckPart.Changed, "Changed", report.Changed(ChangeFate.Taken)),
            (CheckPart.Review, "For review", report.Changed(ChangeFate.ForReview)), (CheckPart.Gone, "Gone", report.Changed(ChangeFate.Gone)),
            (CheckPart.Unchanged, "Unchanged", report.Unchanged), (CheckPart.Refused, "Refused", RefusedCount), (CheckPart.Corrected, "Corrected", Corrections.Count),
            (CheckPart.Skipped, "Skipped", Skipped.Sum(row => row.Count)), (CheckPart.Notices, "Notices", Notices.Count),
        }
        .Where(part => part.Count > 0 || part.Part is CheckPart.Cases or CheckPart.Refused),
    ];

    internal static ImportCheck Of(ImportReport report) => new(report);

    internal static Func<CodeRow, bool>? Chosen(IReadOnlySet<long>? ticks) => ticks is null ? null : code => ticks.Contains(code.Category);

    public IReadOnlyList<CaseRow> Cases(RowOrder? order, int page, int size)
    {
        if (sorted.By != order)
        {
            sorted = (order, RowOrder.Sort(report.Cases, order, CaseKey));
        }

        return [.. sorted.Rows.Skip(page * size).Take(size).Select(Row)];
    }

    Func<CaseDraft, IComparable?> CaseKey(string column) => column switch
    {
        nameof(CaseRow.Patient) => draft => NameOf(draft),
        nameof(CaseRow.Treatment) => draft => draft.Title,
        nameof(CaseRow.Dentist) => DentistOf,
        nameof(CaseRow.Fee) => draft => draft.Figures.Fee.Cents,
        nameof(CaseRow.PatientPart) => draft => draft.Figures.PatientPart.Cents,
        _ => draft => (draft.IsOpen ? (int)draft.Stage : 100 + (int)draft.End!.Outcome),
    };

    CaseRow Row(CaseDraft draft) => new(NameOf(draft), draft.Title, DentistOf(draft), draft.Figures.Fee, draft.Figures.PatientPart, ReportWords.Standing(draft), draft.IsOpen);

    static string NameOf(CaseDraft draft) => ImportReport.NameOf(draft.Patient);

    string DentistOf(CaseDraft draft) => report.Dentists.GetValueOrDefault(draft.ProvNum, "");

    IReadOnlyList<ProblemRow> Problems(params Cost[] costs) => [.. report.Problems.Kept.Where(p => costs.Contains(p.Cost)).OrderBy(p => p.Cost).Select(p => ProblemRow.Of(p, report.NameOf))];
}
