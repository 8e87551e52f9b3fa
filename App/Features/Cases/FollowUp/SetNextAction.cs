using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.FollowUp;

static class SetNextAction
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, NextAction Next) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                var was = opened.Case.Next;
                opened.Case.SetNextAction(request.Next, opened.Stamp);
                return Task.FromResult(request.Next.Kind == was?.Kind && request.Next.Due > opened.Stamp.Today
                    ? $"Snoozed to {Words.WeekdayDate(request.Next.Due, opened.Stamp.Today)}"
                    : $"Next: {request.Next.InWords(opened.Stamp.Today)}");
            });
    }
}
