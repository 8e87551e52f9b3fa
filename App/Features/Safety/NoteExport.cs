using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

/// <summary>A file that a page made from what it shows is handed to the person.</summary>
static class NoteExport
{
    [Needs(May.CheckImport)]
    [Recorded(AuditKind.Export)]
    public sealed record Command(string What) : IRequest<Result>;

    sealed class Handler : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            AuditNote.Explain(request.What);
            return Task.FromResult(Result.Done());
        }
    }
}
