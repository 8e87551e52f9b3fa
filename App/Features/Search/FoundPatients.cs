using CaseAcceptance.Data;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Search;

static class FoundPatients
{
    public static IQueryable<FoundPatient> Matching(PracticeDb db, IReadOnlyList<string> words)
    {
        var (first, later) = (words[0], " " + words[0]);
        var patients = Named(db, words).OrderBy(p => !p.SearchKey.StartsWith(first) && !p.SearchKey.Contains(later))
            .ThenBy(p => p.IsInactive).ThenBy(p => p.LastName).ThenBy(p => p.FirstName).ThenBy(p => p.Id).Take(FindCasesAndPatients.Most);
        return patients.Select(p => new FoundPatient
        {
            Id = p.Id,
            FirstName = p.FirstName,
            LastName = p.LastName,
            PreferredName = p.PreferredName,
            BirthDate = p.BirthDate,
            LastVisit = db.Appointments.Where(v => v.PatientId == p.Id && v.Status == AppointmentStatus.Done).Max(v => (DateTime?)v.Start),
            OpenCases = db.Cases.Count(c => c.PatientId == p.Id && c.Outcome == null),
            ClosedCases = db.Cases.Count(c => c.PatientId == p.Id && c.Outcome != null && c.Outcome != Outcome.Rejoined),
        });
    }

    public static IQueryable<Patient> Named(PracticeDb db, IEnumerable<string> words) =>
        words.Aggregate<string, IQueryable<Patient>>(db.Patients, (patients, word) => patients.Where(p => p.SearchKey.Contains(word)));
}
