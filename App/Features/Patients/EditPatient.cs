using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Patients;

static class EditPatient
{
    /// <param name="Seen">The version that was on the person's screen.</param>
    [Needs(May.Diagnose)]
    public sealed record Command(int PatientId, int Seen, PatientBasics Basics) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeClock clock, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using (await gate.Enter(cancellationToken))
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                var patient = await db.Patients.FirstOrDefaultAsync(p => p.Id == request.PatientId, cancellationToken)
                    ?? throw new Refusal("This patient is not available.");
                if (patient.Version != request.Seen)
                {
                    throw new Conflict("Someone changed this patient just now. Your text is kept. Look once more, then save again.", "");
                }

                var problem = request.Basics.Problem(PatientBasics.Of(patient), clock.Today);
                Refusal.When(problem is not null, problem ?? "");
                request.Basics.WriteTo(patient);
                await db.SaveChangesAsync(cancellationToken);
            }

            changes.Ring();
            return Result.Done("Saved");
        }
    }
}
