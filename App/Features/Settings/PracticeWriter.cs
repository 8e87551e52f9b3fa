using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>The path of every change to the practice's own lists: take turns, change, save, forget what was known, tell.</summary>
public sealed class PracticeWriter(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, LiveChanges changes)
{
    /// <param name="change">Changes the lists and returns what to announce.</param>
    public async Task<Result> Change(Func<PracticeDb, Task<string>> change) => Result.Done(await Write(change));

    /// <param name="change">Changes the lists and returns what came of it.</param>
    public async Task<T> Write<T>(Func<PracticeDb, Task<T>> change)
    {
        T result;
        using (await gate.Enter())
        {
            await using var db = await databases.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            result = await change(db);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        book.Forget();
        changes.Ring();
        return result;
    }

    /// <summary>Refuses when somebody else has changed the same thing since it was shown.</summary>
    public static void MustBeAsSeen<T>(T? seen, T now, Func<T, string> inWords)
        where T : class
    {
        if (seen is not null && !seen.Equals(now))
        {
            throw new Conflict($"Someone changed this just now: {inWords(now)}. Your text is kept. Save again to keep yours.", inWords(now));
        }
    }
}
