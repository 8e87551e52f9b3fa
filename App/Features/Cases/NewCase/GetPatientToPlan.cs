using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.NewCase;

/// <summary>The patient for whom New case was pressed.</summary>
static class GetPatientToPlan
{
    [Needs(May.Read)]
    public sealed record Query(int PatientId) : IRequest<FoundPatient?>, IReadsPatient;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, FoundPatient?>
    {
        public async Task<FoundPatient?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            return await db.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == request.PatientId, cancellationToken) is { } patient
                ? FoundPatient.From(patient, clock.Today)
                : null;
        }
    }
}
