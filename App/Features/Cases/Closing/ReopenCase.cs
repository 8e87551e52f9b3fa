using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Closing;

static class ReopenCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, opened =>
            {
                opened.Case.Reopen(opened.Stamp);
                return Task.FromResult($"Back in {opened.Case.Stage.InWords()}");
            });
    }
}
