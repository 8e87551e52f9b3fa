using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Patients;

/// <summary>A patient's page: basics, all cases, visits and the latest contacts.</summary>
static class GetPatient
{
    const int Latest = 30;

    [Needs(May.Read)]
    public sealed record Query(int PatientId) : IRequest<PatientFile?>, IReadsPatient;

    sealed class Handler(IDbContextFactory<PracticeDb> databases) : IRequestHandler<Query, PatientFile?>
    {
        public async Task<PatientFile?> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = request.PatientId;
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } patient)
            {
                return null;
            }

            return new PatientFile
            {
                Id = id,
                Version = patient.Version,
                Name = patient.FullName,
                Basics = PatientBasics.Of(patient),
                RecallDueOn = patient.RecallDueOn,
                GoneOn = patient.GoneOn,
                Cases = await Cases(db, id).ToListAsync(cancellationToken),
                Visits = await Visits(db, id).ToListAsync(cancellationToken),
                Contacts = await Contacts(db, id).ToListAsync(cancellationToken),
            };
        }

        static IQueryable<PatientFile.CaseLine> Cases(PracticeDb db, int patientId) =>
            db.Cases.Where(c => c.PatientId == patientId && c.Outcome != Outcome.Rejoined)
                .OrderBy(c => c.Outcome != null).ThenByDescending(c => c.ClosedAt).ThenByDescending(c => c.Id)
                .Select(c => new PatientFile.CaseLine
                {
                    Id = c.Id, Title = c.Title, Stage = c.Stage, Outcome = c.Outcome, Reason = c.StatedReason, Fee = c.Fee, PatientPart = c.PatientPart,
                    DiagnosedOn = c.DiagnosedOn, ClosedAt = c.ClosedAt, OwnerId = c.OwnerId,
                });

        static IQueryable<PatientFile.VisitLine> Visits(PracticeDb db, int patientId) =>
            db.Appointments.AsSplitQuery().Where(v => v.PatientId == patientId && v.Status != AppointmentStatus.Undone)
                .OrderByDescending(v => v.Start).Take(Latest)
                .Select(v => new PatientFile.VisitLine
                {
                    Id = v.Id, CaseId = v.CaseId, Start = v.Start, Minutes = v.Minutes, Status = v.Status, Chair = v.Operatory!.Name, Provider = v.Provider!.Name,
                    Work = v.Procedures.Select(p => p.Name).ToList(),
                });

        static IQueryable<PatientFile.ContactLine> Contacts(PracticeDb db, int patientId) =>
            db.Contacts.Where(c => c.PatientId == patientId && !c.IsUndone).OrderByDescending(c => c.At).Take(Latest)
                .Select(c => new PatientFile.ContactLine { Id = c.Id, At = c.At, PersonId = c.PersonId, Channel = c.Channel, Result = c.Result, Note = c.Note });
    }
}
