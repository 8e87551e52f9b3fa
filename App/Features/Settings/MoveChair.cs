using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>Moves a chair one place up or down in the order of the schedule.</summary>
static class MoveChair
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int ChairId, bool Up) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var chairs = await db.Operatories.OrderBy(c => c.Position).ThenBy(c => c.Id).ToListAsync(cancellationToken);
            var from = chairs.FindIndex(c => c.Id == request.ChairId);
            var to = request.Up ? from - 1 : from + 1;
            Refusal.When(from < 0, "This chair is not available.");
            if (to >= 0 && to < chairs.Count)
            {
                (chairs[from], chairs[to]) = (chairs[to], chairs[from]);
            }

            foreach (var (position, chair) in chairs.Index())
            {
                chair.Position = position + 1;
            }

            return "";
        });
    }
}
