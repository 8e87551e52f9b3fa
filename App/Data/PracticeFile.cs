using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Creates the database file or brings it up to date, one process at a time.</summary>
public sealed class PracticeFile(IDbContextFactory<PracticeDb> databases, DataFolder folder, FileCheck check, BackupFolder backups)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Configure(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString())
        .AddInterceptors(new ConnectionSettings(), new VersionBump(), new AuditOnCommit());

    /// <param name="meanwhile">What only reads. A large file is looked through for that long before anything is written to it.</param>
    public async Task Prepare(Action meanwhile, CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        try
        {
            Replacement.Clear(folder.Database);
            OwnersFile.Create(folder.Database);
            var whole = check.IsWhole();
            await using var db = await databases.CreateDbContextAsync(cancellation);
            var looked = Task.Run(() => Look(db, meanwhile), cancellation);
            try
            {
                if (!await whole)
                {
                    throw Damaged();
                }
            }
            catch
            {
                // What came of looking at a damaged file says nothing.
                await ((Task)looked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }

            await BringUpToDate(db, await looked, cancellation);
        }
        catch (Exception e) when (e is SqliteException or UnauthorizedAccessException)
        {
            throw new Refusal(StartTrouble.InWords(e, folder, backups));
        }
    }

    public Task Prepare(CancellationToken cancellation = default) => Prepare(() => { }, cancellation);

    /// <summary>Puts a backup in the practice's place and brings it up to date; nobody else opens the file meanwhile.</summary>
    /// <returns>Where the file that was there is now, if there was one.</returns>
    public async Task<string?> Replace(string backup, string aside, CancellationToken cancellation = default)
    {
        await using var held = await Lock(cancellation);
        var wasThere = Replacement.Put(backup, folder.Database, aside);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await BringUpToDate(db, Applied(db), cancellation);
        return wasThere ? aside : null;
    }

    static string[] Applied(PracticeDb db)
    {
        // EF asks for it read-only, which a new file without a write-ahead log does not allow.
        db.Database.OpenConnection();
        return [.. db.Database.GetAppliedMigrations()];
    }

    static string[] Look(PracticeDb db, Action meanwhile)
    {
        var applied = Applied(db);
        if (applied.SequenceEqual(db.Database.GetMigrations()))
        {
            meanwhile();
        }

        return applied;
    }

    async Task BringUpToDate(PracticeDb db, string[] applied, CancellationToken cancellation)
    {
        // Left by a process that was killed while migrating; only the holder of the file lock may drop it.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
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
