using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>Takes an import back within a day: what it made goes, what it changed is as before; what somebody touched stays.</summary>
static class UndoImport
{
    public static readonly TimeSpan Within = TimeSpan.FromHours(24);

    [Needs(May.Import)]
    [Recorded(AuditKind.Import)]
    public sealed record Command(int ImportId) : IRequest<Result>;

    /// <summary>What would go and what would stay; nothing is written.</summary>
    [Needs(May.Import)]
    public sealed record Query(int ImportId) : IRequest<UndoCounts>;

    public static bool MayUndo(ImportRun run, int? latest, DateTime now) => run.UndoneAt is null && run.Id == latest && now - run.At < Within;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, PracticeClock clock, LiveChanges changes, CurrentUser user)
        : IRequestHandler<Command, Result>, IRequestHandler<Query, UndoCounts>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            using (await gate.Enter(cancellationToken))
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                await Undo(db, request.ImportId, cancellationToken);
                await transaction.CommitAsync(CancellationToken.None);
            }

            book.Forget();
            changes.Ring();
            return Result.Done("The import is undone. What somebody has touched since is still here.");
        }

        public async Task<UndoCounts> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);

            // The same steps up to the first that writes, on one moment of the file; nobody waits for that.
            await using var moment = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
            await db.Database.UseTransactionAsync(moment, cancellationToken);
            return await Undo(db, request.ImportId, cancellationToken, save: false);
        }

        async Task<UndoCounts> Undo(PracticeDb db, int id, CancellationToken stop, bool save = true)
        {
            var run = await db.Imports.FirstOrDefaultAsync(r => r.Id == id, stop) ?? throw new Refusal("This import is not here any more.");
            var latest = await db.Imports.Where(r => r.UndoneAt == null).MaxAsync(r => (int?)r.Id, stop);
            Refusal.When(run.UndoneAt is not null, "This import is already undone.");
            Refusal.When(run.Id != latest, "A later import came after this one. Undo that one first.");
            Refusal.When(clock.Now - run.At >= Within, "An import can be undone for 24 hours. That time has passed.");
            var (putBack, scope) = (new PutBack(db, run, clock.Stamp((await user.Get()).Id)), new UndoScope(db, run));
            await putBack.Prepare(stop);
            var (back, kept) = await putBack.Count(stop);
            await scope.Prepare(stop);
            var counts = await scope.Count(stop) with { GoesBack = back, KeptChanges = kept };
            if (save)
            {
                run.UndoneAt = clock.Now;
                await db.SaveChangesAsync(stop);
                await putBack.Run(stop);
                await scope.Delete(stop);
            }

            return counts;
        }
    }
}
