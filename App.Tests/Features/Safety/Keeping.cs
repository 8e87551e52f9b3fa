using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

/// <summary>What tests of backups ask a practice for.</summary>
static class Keeping
{
    public static DailyBackups Daily(this TestPractice practice) => practice.Services.GetRequiredService<DailyBackups>();

    public static IReadOnlyList<Backup> Backups(this TestPractice practice) => practice.Services.GetRequiredService<BackupFolder>().All();

    /// <summary>The one answer of a query, as text.</summary>
    public static Task<string> InBackup(this TestPractice _, string path, string sql) => Ask(path, sql);

    public static async Task<string> Ask(string path, string sql)
    {
        await using var file = new SqliteConnection($"Data Source={path};Pooling=False");
        await file.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        return $"{await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}";
    }

    /// <summary>As a failing disk does: the file keeps its head, and pages of its tables are lost.</summary>
    public static async Task Damage(this TestPractice practice)
    {
        SqliteConnection.ClearAllPools();
        var path = Path.Combine(practice.Folder, "practice.db");
        await Ask(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = 4096;
        await file.WriteAsync(new byte[file.Length - 4096]);
    }

    public static async Task Until(this TestPractice _, Func<bool> condition, SemaphoreSlim told)
    {
        while (!condition())
        {
            Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }
    }
}
