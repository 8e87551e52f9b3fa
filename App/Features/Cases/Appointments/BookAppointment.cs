using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Appointments;

static class BookAppointment
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, IReadOnlyCollection<int> Work, VisitTime Time) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, async opened =>
            {
                var was = opened.Case.Stage;
                opened.Case.Book(opened.Lines(request.Work), request.Time, await opened.VisitsAround(request.Time.Start), opened.Stamp);
                return opened.Case.Stage == was ? "Visit booked" : "Moved to Scheduled";
            });
    }
}
