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
        .AddInterceptors(new ConnectionSettings(), new VersionBump(), new AuditOnCommit());

    public async Task Prepare(CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        try
        {
            Replacement.Clear(folder.Database);
            await MustBeWhole(cancellation);
            await BringUpToDate(cancellation);
        }
        catch (Exception e) when (e is SqliteException or UnauthorizedAccessException)
        {
            throw new Refusal(StartTrouble.InWords(e, folder, backups));
        }
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
        await using var db = await databases.CreateDbContextAsync(cancellation);

        // Left by a process that was killed while migrating; only the holder of the file lock may drop it.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];
        Refusal.When(applied.Except(db.Database.GetMigrations()).Any(), $"The data in {folder.Path} was written by a newer version. Start that version.");
        if (db.Database.GetMigrations().Except(applied).FirstOrDefault() is { } next)
        {
            if (applied.Length > 0)
            {
                BackUpBefore(next);
            }

            await db.Database.MigrateAsync(cancellation);
        }

        await BoardIndexes.Create(db, cancellation);
        await AuditRules.Create(db, cancellation);
    }

    /// <summary>A damaged file is best not written to at all. The program readies its model while the file is read: large files take as long.</summary>
    async Task MustBeWhole(CancellationToken cancellation)
    {
        OwnersFile.Create(folder.Database);
        var whole = Task.Run(IsWhole, cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        _ = db.Model;
        if (!await whole)
        {
            throw Damaged();
        }
    }

    bool IsWhole()
    {
        using var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = false, DefaultTimeout = 30 }.ToString());
        file.Open();
        using var check = file.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        return check.ExecuteScalar() is "ok";
    }

    /// <summary>Names the newest good backup, which is read whole for it.</summary>
    Refusal Damaged() => new(StartTrouble.Damaged(folder, backups));

    void BackUpBefore(string migration)
    {
        try
        {
            BackupFile.Write(folder.Database, backups.Before(migration), state =>
            {
                if (state != FileState.Older)
                {
                    throw Damaged();
                }
            });
        }
        catch (Exception e) when (e is not Refusal && FileTrouble.InWords(e) is { } why)
        {
            throw new Refusal($"The data in {folder.Path} can not be backed up ahead of its upgrade, so it was not upgraded. {why}");
        }
    }

    async Task<FileStream> Lock(CancellationToken cancellation) =>
        await LockFile.Take(folder.In("practice.lock"), Patience, cancellation)
        ?? throw new Refusal($"Another process is preparing the data in {folder.Path} and does not end. Stop it, then try again.");
}
