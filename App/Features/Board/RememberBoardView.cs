using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Board;

/// <summary>Keeps how a person likes the board: My or All cases, and the sort.</summary>
static class RememberBoardView
{
    [Needs(May.Read)]
    [Unrecorded("How the person's own board is shown")]
    public sealed record Command(bool OnlyMine, BoardSort Sort) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, CurrentUser user, PracticeBook book) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = (await user.Get()).Id;
            using (await gate.Enter(cancellationToken))
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                await db.People.Where(p => p.Id == me).ExecuteUpdateAsync(
                    set => set.SetProperty(p => p.OnlyMine, request.OnlyMine).SetProperty(p => p.Sort, (int)request.Sort), cancellationToken);
            }

            // Nobody else's page shows it, so the bell stays still.
            book.Forget();
            return Result.Done();
        }
    }
}
