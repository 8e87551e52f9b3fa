using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.NewCase;

static class CreateCase
{
    [Needs(May.Diagnose)]
    public sealed record Command : IRequest<Result>
    {
        public int? PatientId { get; init; }

        /// <summary>Given instead of a patient who is known already.</summary>
        public NewPatient? Patient { get; init; }
        public int? ProviderId { get; init; }
        public int? OwnerId { get; init; }
        public required IReadOnlyList<PlannedLine> Lines { get; init; }
        public string? Title { get; init; }
        public NextAction? Next { get; init; }
    }

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Create("Case created", async (db, stamp, by) =>
            {
                var patient = request.Patient?.Add(stamp)
                    ?? await db.Patients.FirstOrDefaultAsync(p => p.Id == request.PatientId, cancellationToken)
                    ?? throw new Refusal("Pick the patient.");
                var next = request.Next ?? Cadence.Today(NextKind.PresentPlan, stamp);
                return Planning.NewCase(patient, request.OwnerId ?? by.Id, request.ProviderId, PlannedLine.ToProcedures(request.Lines), request.Title, next, stamp);
            });
    }
}
