using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Closing;

static class DeferCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, DateOnly Until, string Reason) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                opened.Case.Defer(request.Until, request.Reason.Trim(), opened.Stamp);
                return Task.FromResult($"Deferred. Comes back {Words.WeekdayDate(request.Until, opened.Stamp.Today)}");
            });
    }
}
