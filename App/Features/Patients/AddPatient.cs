using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Patients;

static class AddPatient
{
    [Needs(May.Diagnose)]
    public sealed record Command(PatientBasics Basics) : IRequest<Result>;

    /// <summary>Done, with the new patient's number.</summary>
    public sealed record Added(int PatientId, string Says) : Result(ResultKind.Done, Says);

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeClock clock, LiveChanges changes) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = request.Basics.Problem(null, clock.Today);
            Refusal.When(problem is not null, problem ?? "");
            var patient = new Patient { FirstName = "", LastName = "" };
            request.Basics.WriteTo(patient);
            using (await gate.Enter(cancellationToken))
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                db.Patients.Add(patient);
                await db.SaveChangesAsync(cancellationToken);
            }

            changes.Ring();
            return new Added(patient.Id, $"Added {patient.FullName}");
        }
    }
}
