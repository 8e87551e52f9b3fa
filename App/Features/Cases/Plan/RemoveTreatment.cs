using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>Takes a line out of the plan; one that the patient has seen stays on record with its reason.</summary>
static class RemoveTreatment
{
    [Needs(May.Diagnose)]
    public sealed record Command(int CaseId, int Version, int LineId, bool PatientDeclined, string Reason) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Version, "Treatment removed", opened =>
                opened.Case.Remove(opened.Line(request.LineId), request.PatientDeclined, request.Reason, opened.Stamp));
    }
}
