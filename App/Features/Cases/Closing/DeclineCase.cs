using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Closing;

static class DeclineCase
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, DeclineReason Stated, DeclineReason? Underlying, DateOnly? CheckBackOn, bool DoNotContact, string Note) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                opened.Case.Decline(request.Stated, request.Underlying, request.CheckBackOn, request.DoNotContact, request.Note.Trim(), opened.Stamp);
                return Task.FromResult(request.CheckBackOn is { } day ? $"Declined. Comes back {Words.WeekdayDate(day, opened.Stamp.Today)}" : "Declined");
            });
    }
}
