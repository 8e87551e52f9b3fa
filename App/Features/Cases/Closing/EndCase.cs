using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Closing;

static class EndCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, Outcome Outcome, string Reason) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, $"Case closed, {CaseTitle.InSentence(request.Outcome.InWords())}",
                opened => opened.Case.End(request.Outcome, request.Reason, opened.Stamp));
    }
}
