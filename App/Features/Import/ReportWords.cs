using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;

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

    public static string Standing(CaseDraft draft) => draft.End is { } end ? end.Outcome.InWords() : draft.Stage.InWords();
}
