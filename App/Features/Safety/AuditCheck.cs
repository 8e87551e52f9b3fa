using CaseAcceptance.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>Walks the audit trail from its first entry and stops at the first that is not as it was written.</summary>
/// <param name="Problem">Null while all is whole.</param>
sealed record AuditCheck(long Count, string LastHash, string? Problem)
{
    /// <param name="noted">Number and hash of an entry, written down elsewhere earlier.</param>
    public static async Task<AuditCheck> Run(PracticeDb db, (long Number, string Hash)? noted = null, CancellationToken cancellation = default)
    {
        var (count, hash) = (0L, "");
        await using var entries = db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().GetAsyncEnumerator(cancellation);
        while (true)
        {
            var (entry, problem) = await Next(entries, count + 1);
            problem ??= entry is null ? null : Wrong(entry, count, hash, noted);
            if (problem is not null)
            {
                return new(count, hash, problem);
            }

            if (entry is null)
            {
                return new(count, hash, CutOff(count, await LastGiven(db, cancellation), noted));
            }

            (count, hash) = (entry.Id, entry.Hash);
        }
    }

    static async Task<(AuditEntry? Entry, string? Problem)> Next(IAsyncEnumerator<AuditEntry> entries, long number)
    {
        try
        {
            return (await entries.MoveNextAsync() ? entries.Current : null, null);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or InvalidCastException or OverflowException)
        {
            return (null, $"Entry {number} was changed: it can not be read any more.");
        }
    }

    static string? Wrong(AuditEntry entry, long before, string hashBefore, (long Number, string Hash)? noted) =>
        entry.Id != before + 1 ? $"Entry {before + 1} is missing; entry {entry.Id} is the next there is."
        : AuditChain.Hash(entry) != entry.Hash ? $"Entry {entry.Id} was changed after it was written."
        : entry.PreviousHash != hashBefore ? $"Entry {entry.Id} does not follow entry {before}: what came before it was changed."
        : noted is { } n && n.Number == entry.Id && n.Hash != entry.Hash ? $"Entry {entry.Id} is not the one that was noted: it, or one before it, was written anew."
        : null;

    static string? CutOff(long count, long given, (long Number, string Hash)? noted) =>
        given > count ? $"Entry {count + 1} is missing, and all after it: {given} had been written."
        : noted is { } n && n.Number > count ? $"Entry {count + 1} is missing, and all after it: entry {n.Number} was noted."
        : null;

    /// <summary>SQLite remembers the highest number it has given out, also when the row is gone.</summary>
    static async Task<long> LastGiven(PracticeDb db, CancellationToken cancellation) =>
        (await db.Database.SqlQueryRaw<long>("SELECT seq AS Value FROM sqlite_sequence WHERE name = 'AuditEntries'").ToListAsync(cancellation)).FirstOrDefault();
}
