using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseAcceptance.Data;

/// <summary>What a connection string can not say: write-ahead log, and a commit that is on the disk before it is confirmed.</summary>
sealed class ConnectionSettings : DbConnectionInterceptor
{
    // A connection stays in the pool with what it holds of the file, and a busy server has twenty: with 20 MB each it grew to 880 MB.
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-4000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
