using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases;

/// <summary>Cases that were deferred, or declined with a day to check back, return to the board when their day has come.</summary>
static class ReturnDeferredCases
{
    [Needs(May.Anyone)]
    public sealed record Command : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var today = clock.Today;
            var due = await db.Cases.Where(c => c.ReturnsOn != null && c.ReturnsOn <= today).Select(c => c.Id).ToListAsync(cancellationToken);
            foreach (var id in due)
            {
                (await CaseWriter.Load(db, id)).ComeBack(clock.Stamp(null));
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return Result.Done();
        }
    }
}
