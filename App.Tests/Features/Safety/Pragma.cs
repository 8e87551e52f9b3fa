using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseAcceptance.Tests.Features.Safety;

/// <summary>Says something to SQLite on each opening, as trouble would.</summary>
sealed class Pragma(string sql) : DbConnectionInterceptor
{
    public string Sql { get; set; } = sql;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
