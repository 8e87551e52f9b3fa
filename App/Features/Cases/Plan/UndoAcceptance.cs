using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

static class UndoAcceptance
{
    [Needs(May.RecordAcceptance)]
    public sealed record Command(int CaseId, bool CancelVisits = false) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, null, async opened =>
            {
                foreach (var visit in request.CancelVisits ? opened.Case.OpenVisits.ToList() : [])
                {
                    opened.Case.CancelVisit(visit, "Acceptance undone", opened.Stamp);
                }

                var split = opened.Case.Events.LastOrDefault(e => e.Kind == EventKind.Accepted && e.OtherCaseId is not null && !opened.Case.IsUndone(e));
                var splitOff = split?.OtherCaseId is { } other ? await CaseWriter.Load(opened.Db, other) : null;
                opened.Case.WithdrawAcceptance(splitOff, opened.Stamp);
                return "Moved to Exam";
            });
    }
}
