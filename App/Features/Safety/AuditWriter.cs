using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>Writes what is no change and so has no transaction of its own: takes its turn, and hangs it on the end of the trail.</summary>
sealed class AuditWriter(IDbContextFactory<PracticeDb> databases, WriteGate gate)
{
    public async Task Append(IReadOnlyList<AuditDraft> drafts, CancellationToken cancellation = default)
    {
        // Of these entries themselves nothing is noted.
        AuditNote.Now = null;
        using var turn = await gate.Enter(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        AuditChain.Append(Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction), drafts);
        await transaction.CommitAsync(CancellationToken.None);
    }
}
