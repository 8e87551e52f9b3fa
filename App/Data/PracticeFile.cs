using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Creates the database file or brings it up to date, one process at a time.</summary>
public sealed class PracticeFile(IDbContextFactory<PracticeDb> databases, DataFolder folder)
{
    public static void Configure(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString())
        .AddInterceptors(new ConnectionSettings(), new VersionBump(), new AuditOnCommit());

    public async Task Prepare(CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (File.Exists(folder.Database))
        {
            // Left by a process that was killed while migrating; only the holder of the file lock may drop it.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
            var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations());
            Refusal.When(unknown.Any(), $"The data in {folder.Path} was written by a newer version. Start that version.");
        }

        await db.Database.MigrateAsync(cancellation);
        await BoardIndexes.Create(db, cancellation);
        await AuditRules.Create(db, cancellation);
    }

    async Task<FileStream> Lock(CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(folder.In("practice.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 300)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }
}
