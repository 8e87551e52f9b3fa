using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.History;

static class UndoStep
{
    [Needs(May.RecordAcceptance)]
    public sealed record Command(int CaseId, int StepId) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, async opened =>
            {
                var step = opened.Case.Events.FirstOrDefault(e => e.Id == request.StepId) ?? throw new Refusal("This step is not in the case's history.");
                if (!Permissions.AllowUndo(opened.By, step.Kind))
                {
                    throw new NotAllowed();
                }

                var splitOff = step.OtherCaseId is { } other ? await CaseWriter.Load(opened.Db, other) : null;
                var around = step.Visit is { } visit ? await opened.VisitsAround(visit.Start) : [];
                opened.Case.UndoStep(step, splitOff, around, opened.Stamp);
                return "Undone";
            });
    }
}
