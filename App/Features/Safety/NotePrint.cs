using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

/// <summary>The browser prints by itself; its button tells that it did.</summary>
static class NotePrint
{
    [Needs(May.Read)]
    [Recorded(AuditKind.Print)]
    public sealed record Command(string What, int? CaseId = null) : IRequest<Result>;

    sealed class Handler : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            AuditNote.Explain(request.What);
            return Task.FromResult(Result.Done());
        }
    }
}
