using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>The plan was explained to the patient; its lines and amounts are kept as shown.</summary>
static class MarkPresented
{
    [Needs(May.Present)]
    public sealed record Command(int CaseId) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, "Plan presented", opened => opened.Case.Present(opened.Stamp));
    }
}
