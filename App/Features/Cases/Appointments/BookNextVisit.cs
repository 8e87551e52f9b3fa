using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class BookNextVisit
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, IReadOnlyList<PlannedLine> Agreed, AcceptedHow How, VisitTime Time) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, async opened =>
            {
                Refusal.When(request.Agreed.Count == 0, "Add the treatment for this visit.");
                var work = PlannedLine.ToProcedures(request.Agreed);
                foreach (var line in work)
                {
                    opened.Case.Add(line, request.How, opened.Stamp);
                }

                opened.Case.Book(work, request.Time, await opened.VisitsAround(request.Time.Start), opened.Stamp);
                return "Moved to Scheduled";
            });
    }
}
