using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Creates the database file or brings it up to date, one process at a time.</summary>
public sealed class PracticeFile(IDbContextFactory<PracticeDb> databases, DataFolder folder, BackupFolder backups)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Configure(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString())
        .AddInterceptors(new ConnectionSettings(), new VersionBump());

    public async Task Prepare(CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        await BringUpToDate(cancellation);
    }

    /// <summary>Puts a backup in the practice's place and brings it up to date; nobody else opens the file meanwhile.</summary>
    /// <returns>Where the file that was there is now, if there was one.</returns>
    public async Task<string?> Replace(string backup, string aside, CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        var wasThere = Replacement.Put(backup, folder.Database, aside);
        await BringUpToDate(cancellation);
        return wasThere ? aside : null;
    }

    async Task BringUpToDate(CancellationToken cancellation)
    {
        OwnersFile.Create(folder.Database);
        await using var db = await databases.CreateDbContextAsync(cancellation);

        // Left by a process that was killed while migrating; only the holder of the file lock may drop it.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];
        Refusal.When(applied.Except(db.Database.GetMigrations()).Any(), $"The data in {folder.Path} was written by a newer version. Start that version.");
        if (applied.Length > 0 && db.Database.GetMigrations().Except(applied).FirstOrDefault() is { } next)
        {
            BackupFile.Write(folder.Database, backups.Before(next), state =>
                Refusal.When(state != FileState.Older, $"The practice's file {folder.Database} could not be backed up ahead of the upgrade. It is left as it was."));
        }

        await db.Database.MigrateAsync(cancellation);
        await BoardIndexes.Create(db, cancellation);
    }

    async Task<FileStream> Lock(CancellationToken cancellation) =>
        await LockFile.Take(folder.In("practice.lock"), Patience, cancellation)
        ?? throw new Refusal($"Another process is preparing the data in {folder.Path} and does not end. Stop it, then try again.");
}
