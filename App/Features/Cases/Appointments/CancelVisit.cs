using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class CancelVisit
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, int VisitId, string Reason) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                opened.Case.CancelVisit(opened.Visit(request.VisitId), request.Reason, opened.Stamp);
                return Task.FromResult(opened.Case.Stage == Stage.Accepted ? "Moved to Accepted, first in line to rebook" : "Visit cancelled");
            });
    }
}
