using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Publishing;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Shared;

/// <summary>Notices within a second when another process on the same file (an import from the command line) has announced a change,
/// and that it is about to make one for which saving waits.</summary>
sealed class OtherProcesses(DataFolder folder, LiveChanges changes, PracticeBook book, Announcing announcing, ILogger<OtherProcesses> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False;Default Timeout=5");
        await connection.OpenAsync(stoppingToken);
        var (version, count) = (Read(connection, "PRAGMA data_version"), Read(connection, "SELECT max(Count) FROM Announcements"));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                announcing.LookAround();
                var newVersion = Read(connection, "PRAGMA data_version");
                if (newVersion == version)
                {
                    continue;
                }

                var newCount = Read(connection, "SELECT max(Count) FROM Announcements");
                if (newCount != count)
                {
                    book.Forget();
                    changes.Ring();
                }

                (version, count) = (newVersion, newCount);
            }
            catch (SqliteException e)
            {
                log.LogWarning("Could not look for changes of other processes: {Reason}", e.SqliteErrorCode);
            }
        }
    }

    static long Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long value ? value : 0;
    }
}
