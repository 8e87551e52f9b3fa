using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class ConfirmVisit
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int VisitId) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, "Visit confirmed", opened => opened.Case.Confirm(opened.Visit(request.VisitId), opened.Stamp));
    }
}
