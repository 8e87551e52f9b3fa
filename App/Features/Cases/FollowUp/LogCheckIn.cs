using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.FollowUp;

static class LogCheckIn
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, CheckInResult Result, string Note) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                opened.Case.LogCheckIn(request.Result, request.Note.Trim(), opened.Stamp);
                return Task.FromResult($"Check-in logged. Next: {opened.Case.Next!.InWords(opened.Stamp.Today)}");
            });
    }
}
