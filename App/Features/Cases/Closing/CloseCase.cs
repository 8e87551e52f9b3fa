using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Closing;

static class CloseCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, DateOnly? RecallOn) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, "Case closed", opened => opened.Case.Close(request.RecallOn, opened.Stamp));
    }
}
