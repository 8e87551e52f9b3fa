using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class RescheduleVisit
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int VisitId, VisitTime Time) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, async opened =>
            {
                var visit = opened.Visit(request.VisitId);
                opened.Case.Reschedule(visit, request.Time, await opened.VisitsAround(request.Time.Start), opened.Stamp);
                return $"Visit moved to {visit.InWords(opened.Stamp)}";
            });
    }
}
