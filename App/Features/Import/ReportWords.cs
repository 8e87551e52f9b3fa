using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>The words of the check, the same on the page and on the command line.</summary>
static class ReportWords
{
    public static IEnumerable<(string What, int Count)> Comes(ImportReport report) =>
    [
        ("Patients", report.Patients),
        ("Dentists and hygienists", report.Providers),
        ("Chairs", report.Chairs),
        ("Kinds of treatments", report.ProcedureTypes),
        ("Cases", report.Cases.Count),
        ("Treatments in them", report.Treatments),
        ("Booked visits", report.BookedVisits),
        ("Past visits to mark", report.VisitsToMark),
        ("Other appointments ahead", report.OtherVisits),
        ("Contacts", report.Contacts),
        ("Estimates above the fee, cut to it", report.Capped),
    ];

    /// <summary>What the source says differently from last time.</summary>
    public static IEnumerable<(string What, int Count)> Differs(ImportReport report) =>
    [
        ("Changes taken over", report.Changed(ChangeFate.Taken)),
        ("Changed here and there, for review", report.Changed(ChangeFate.ForReview)),
        ("No longer in the practice system", report.Changed(ChangeFate.Gone)),
        ("Unchanged since last time", report.Unchanged),
    ];

    public static string Corrects(IReadOnlyList<Correction> all)
    {
        var rows = all.Count(one => one.What == Corrected.LeftOut);
        var parts = new[] { (all.Count - rows, "value is corrected", "values are corrected"), (rows, "row is left out", "rows are left out") };
        return string.Join(" and ", parts.Where(part => part.Item1 > 0).Select(part => Words.Count(part.Item1, part.Item2, part.Item3)));
    }

    /// <summary>What the button says when no case comes.</summary>
    public static string Offer(ImportReport report) =>
        report.Changes.Count > 0 ? $"Import {Words.Count(report.Changes.Count, "change", "changes")}"
        : report.Patients > 0 ? $"Import {Words.Count(report.Patients, "patient", "patients")}"
        : "Import what is new";

    /// <summary>Notices of one kind in one row: the tables that are missing, the files that are left out.</summary>
    public static IReadOnlyList<ProblemRow> Alike(IEnumerable<ProblemRow> rows) =>
    [
        .. rows.GroupBy(row => row.Line.Length > 0 ? (row.File, row.Line, row.Column, row.Reason) : ("", "", "", row.Reason))
            .Select(group => group.Count() == 1 ? group.First() : group.First() with { File = $"{group.Count()} files", Value = string.Join(", ", group.Select(row => row.File)) }),
    ];

    public static string Standing(CaseDraft draft) => draft.End is { } end ? end.Outcome.InWords() : draft.Stage.InWords();
}
