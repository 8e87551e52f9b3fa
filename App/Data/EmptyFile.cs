using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Takes every row out of the file, all or nothing. Numbers of people and accounts are never given out again, so that an
/// old sign-in can not become somebody else's; nor does the announcement go back. The audit trail stays, and tells of the clearing.</summary>
static class EmptyFile
{
    /// <param name="check">Refuses when the practice that is there must stay; asked inside the transaction.</param>
    /// <param name="first">Rows that the same transaction puts in.</param>
    public static async Task Clear(PracticeDb db, Action<Practice?> check, Func<PracticeDb, Task>? first = null, CancellationToken cancellation = default)
    {
        // Only until this connection closes; each opening turns foreign keys on again.
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        check(await db.Practices.AsNoTracking().OrderBy(practice => practice.Id).FirstOrDefaultAsync(cancellation));
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Where(name => name is not ("Announcements" or "AuditEntries")).Distinct();
        await using (var delete = db.Database.GetDbConnection().CreateCommand())
        {
            delete.CommandText = string.Concat(tables.Select(name => $"DELETE FROM \"{name}\";")) + "DELETE FROM sqlite_sequence WHERE name NOT IN ('People', 'Accounts', 'AuditEntries');";
            await delete.ExecuteNonQueryAsync(cancellation);
        }

        await (first?.Invoke(db) ?? Task.CompletedTask);
        await Announcement.Raise(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
