using System.Globalization;
using System.Linq.Expressions;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Search;

static class FoundCases
{
    /// <summary>People looked at for words of which some are a name and some a treatment; the list of all cases finds the rest.</summary>
    const int PeopleLookedAt = 300;

    static readonly Expression<Func<Case, FoundCase>> Row = c => new FoundCase
    {
        Id = c.Id,
        FirstName = c.Patient.FirstName,
        LastName = c.Patient.LastName,
        PreferredName = c.Patient.PreferredName,
        Title = c.Title,
        Stage = c.Stage,
        Outcome = c.Outcome,
        NextKind = c.NextKind,
        NextDue = c.NextDue,
        PatientPart = c.PatientPart,
    };

    public static IQueryable<FoundCase> SeenBy(PracticeDb db, int personId) =>
        db.Seen.Where(s => s.PersonId == personId).OrderByDescending(s => s.At).Take(FindCasesAndPatients.Most)
            .Join(db.Cases, s => s.CaseId, c => c.Id, (s, c) => new { s.At, c }).OrderByDescending(seen => seen.At).Select(seen => seen.c).Select(Row);

    public static IQueryable<FoundCase> Numbered(PracticeDb db, IReadOnlyList<string> words)
    {
        var number = words.Count == 1 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        return db.Cases.Where(c => c.Id == number).Select(Row);
    }

    /// <summary>Open cases whose patient or treatment holds each word; what is due first comes first.</summary>
    public static IQueryable<FoundCase> Open(PracticeDb db, IReadOnlyList<string> words) =>
        db.Cases.Where(c => c.Outcome == null).Holding(words).OrderBy(c => c.NextOrder).ThenBy(c => c.Id).Take(FindCasesAndPatients.Most).Select(Row);

    /// <summary>Closed cases are many, so they are reached through the people found; the latest comes first.</summary>
    public static IQueryable<FoundCase> Closed(PracticeDb db, IReadOnlyList<string> words, IReadOnlyList<FoundPatient> patients)
    {
        var closed = db.Cases.Where(c => c.Outcome != null && c.Outcome != Outcome.Rejoined);
        if (patients.Count > 0 || words.Count == 1)
        {
            var shown = patients.Select(p => p.Id).ToList();
            closed = closed.Where(c => shown.Contains(c.PatientId));
        }
        else
        {
            var people = words.Select(word => FoundPatients.Named(db, [word]).Select(p => p.Id)).Aggregate((all, more) => all.Union(more))
                .OrderByDescending(id => id).Take(PeopleLookedAt);
            closed = closed.Where(c => people.Contains(c.PatientId));
        }

        return closed.Holding(words).OrderByDescending(c => c.ClosedAt).Take(FindCasesAndPatients.Most).Select(Row);
    }
}
