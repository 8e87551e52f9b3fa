using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CaseAcceptance.Data;

/// <summary>A change and its line in the audit trail are one transaction: whichever way a command writes, none is on the disk without the other.</summary>
sealed class AuditOnCommit : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (AuditNote.Now is { Kind: not null } note)
        {
            foreach (var entry in eventData.Context!.ChangeTracker.Entries())
            {
                note.Changes.Note(entry);
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (AuditNote.Now is { } note)
        {
            note.ChangesBefore = Changes(connection);
        }

        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (AuditNote.Now is { Kind: not null, IsWritten: false } note && Changes(transaction.Connection!) != note.ChangesBefore)
        {
            AuditChain.Append(transaction, [note.Draft()]);
            note.IsWritten = true;
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>Rows that this connection has ever written.</summary>
    static int Changes(DbConnection connection) => raw.sqlite3_total_changes(((SqliteConnection)connection).Handle);
}
