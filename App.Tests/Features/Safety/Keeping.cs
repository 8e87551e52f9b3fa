using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

/// <summary>What tests of backups ask a practice for.</summary>
static class Keeping
{
    public static DailyBackups Daily(this TestPractice practice) => practice.Services.GetRequiredService<DailyBackups>();

    public static IReadOnlyList<Backup> Backups(this TestPractice practice) => practice.Services.GetRequiredService<BackupFolder>().All();

    /// <summary>The same practice on the same file, with something in the way.</summary>
    public static ServiceProvider Also(this TestPractice practice, Action<DbContextOptionsBuilder> with)
    {
        var collection = new ServiceCollection();
        practice.AddTo(collection);
        collection.ConfigureDbContext<PracticeDb>((_, options) => with(options));
        return collection.BuildServiceProvider();
    }

    public static string File(this TestPractice practice) => Path.Combine(practice.Folder, "practice.db");

    /// <summary>The one answer of a query, as text.</summary>
    public static Task<string> InBackup(this TestPractice _, string path, string sql) => Ask(path, sql);

    /// <param name="patience">For how many seconds a file that somebody writes to is waited for.</param>
    public static async Task<string> Ask(string path, string sql, int patience = 30)
    {
        await using var file = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout={patience}");
        await file.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        return $"{await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}";
    }

    /// <summary>As a failing disk does: all from this byte on is lost.</summary>
    public static Task Damage(this TestPractice practice, int from = 4096) => Damage(practice.File(), from);

    public static async Task Damage(string path, int from = 4096)
    {
        SqliteConnection.ClearAllPools();
        await Ask(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = from;
        await file.WriteAsync(new byte[file.Length - from]);
    }

    public static async Task Until(this TestPractice _, Func<bool> condition, SemaphoreSlim told)
    {
        while (!condition())
        {
            Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }
    }
}
