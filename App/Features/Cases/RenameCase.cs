using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases;

/// <summary>Gives the case another title.</summary>
static class RenameCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, string Title) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, "Title changed", opened => opened.Case.Rename(request.Title, opened.Stamp));
    }
}
