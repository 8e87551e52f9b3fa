using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>Changes a line's figures and words; on a presented plan that is a new presentation.</summary>
static class EditTreatment
{
    [Needs(May.Diagnose)]
    public sealed record Command(int CaseId, int Version, int LineId, string Name, string Site, Figures Figures, int Minutes) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Version, $"{request.Name.Trim()} saved", opened =>
                opened.Case.Edit(opened.Line(request.LineId), request.Name, request.Site, request.Figures, request.Minutes, opened.Stamp));
    }
}
