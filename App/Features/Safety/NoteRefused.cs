using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

/// <summary>A person came to a page that is not theirs to see.</summary>
static class NoteRefused
{
    [Needs(May.Read)]
    [Recorded(AuditKind.Refused)]
    public sealed record Command(string Page) : IRequest<Result>;

    sealed class Handler : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            AuditNote.Explain($"The page {request.Page}");
            return Task.FromResult(Result.Done());
        }
    }
}
