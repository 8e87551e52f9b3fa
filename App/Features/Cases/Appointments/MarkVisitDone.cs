using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class MarkVisitDone
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, int VisitId, IReadOnlyCollection<int> Finished) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                var was = opened.Case.Stage;
                opened.Case.MarkVisitDone(opened.Visit(request.VisitId), opened.Lines(request.Finished), opened.Stamp);
                var left = Words.Count(opened.Case.NotBooked, "treatment is", "treatments are");
                return Task.FromResult(opened.Case.Stage switch
                {
                    var same when same == was => "Visit done. Another visit is booked",
                    Stage.Accepted => $"Moved to Accepted. {left} left to book",
                    var stage => $"Moved to {stage.InWords()}",
                });
            });
    }
}
