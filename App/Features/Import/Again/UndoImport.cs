using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Publishing;
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

    public static bool MayUndo(ImportRun run, int? latest, DateTime now) => run.Id == latest && IsInTime(run, now);

    public static bool IsInTime(ImportRun run, DateTime now) => run.UndoneAt is null && now - run.At < Within;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, PracticeClock clock, LiveChanges changes, CurrentUser user, Announcing announcing)
        : IRequestHandler<Command, Result>, IRequestHandler<Query, UndoCounts>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var stamp = clock.Stamp((await user.Get()).Id);

            // Apart from the page's own thread, so that the page does not stand still.
            await Task.Run(() => Undo(request.ImportId, stamp, cancellationToken), cancellationToken);
            book.Forget();
            changes.Ring();
            return Result.Done("The import is undone. What somebody has touched since is still here.");
        }

        public async Task<UndoCounts> Handle(Query request, CancellationToken cancellationToken)
        {
            var stamp = clock.Stamp((await user.Get()).Id);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);

            // The same steps up to the first that writes, on one moment of the file; nobody waits for that.
            await using var moment = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
            await db.Database.UseTransactionAsync(moment, cancellationToken);
            return await Undo(db, request.ImportId, stamp, cancellationToken, save: false);
        }

        async Task Undo(int id, Stamp stamp, CancellationToken stop)
        {
            using var turn = await gate.Enter(stop);
            using var said = await announcing.Begin("Undoing an import", stop);
            await using var db = await databases.CreateDbContextAsync(stop);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await Undo(db, id, stamp, stop);
            await transaction.CommitAsync(CancellationToken.None);
        }

        async Task<UndoCounts> Undo(PracticeDb db, int id, Stamp stamp, CancellationToken stop, bool save = true)
        {
            var run = await db.Imports.FirstOrDefaultAsync(r => r.Id == id, stop) ?? throw new Refusal("This import is not here any more.");
            var latest = await db.Imports.Where(r => r.UndoneAt == null).MaxAsync(r => (int?)r.Id, stop);
            Refusal.When(run.UndoneAt is not null, "This import is already undone.");
            Refusal.When(run.Id != latest, "A later import came after this one. Undo that one first.");
            Refusal.When(clock.Now - run.At >= Within, "An import can be undone for 24 hours. That time has passed.");
            var (putBack, scope) = (new PutBack(db, run, stamp), new UndoScope(db, run));
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
