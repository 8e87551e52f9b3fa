using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data.Bulk;

/// <summary>A file with the tables of the practice's own and without its rules, in which many rows are laid ready while
/// colleagues go on working; then they come in together, which takes seconds.</summary>
sealed class StagedFile : IAsyncDisposable
{
    const string Lock = "in-use";
    readonly string folder;
    readonly Dictionary<string, int> last = [];
    readonly FileStream held;

    StagedFile(PracticeDb db, string folder) => (Db, this.folder, held) = (db, folder, new(Path.Combine(folder, Lock), FileMode.Create, FileAccess.ReadWrite, FileShare.None));

    public PracticeDb Db { get; }

    public static async Task<StagedFile> Open(IDbContextFactory<PracticeDb> databases, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var staged = new StagedFile(await databases.CreateDbContextAsync(stop), folder);
        try
        {
            await staged.Begin(stop);
            return staged;
        }
        catch
        {
            await staged.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes away what an import that was killed has left; one that still runs, from the command line, holds its own.</summary>
    public static void Sweep(string root)
    {
        foreach (var old in Directory.Exists(root) ? Directory.GetDirectories(root) : [])
        {
            if (!IsHeld(Path.Combine(old, Lock)))
            {
                Directory.Delete(old, recursive: true);
            }
        }
    }

    static bool IsHeld(string file)
    {
        try
        {
            using var taken = File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public static string Place(StagedFile? staged) => staged is null ? "main" : "staged";

    /// <summary>The last number that was given out in a table when this file was begun.</summary>
    public int LastNumber(string table) => last.GetValueOrDefault(table);

    async Task Begin(CancellationToken stop)
    {
        await Db.Database.OpenConnectionAsync(stop);
        await Db.Database.ExecuteSqlAsync($"ATTACH {Path.Combine(folder, "staged.db")} AS staged", stop);
        var tables = string.Concat(Db.Model.GetEntityTypes().Select(type => $"CREATE TABLE staged.\"{type.GetTableName()}\" AS SELECT * FROM main.\"{type.GetTableName()}\" WHERE 0;"));

        // One transaction, so that all that is looked up in the practice's file is of one moment.
        await Db.Database.ExecuteSqlRawAsync("PRAGMA main.cache_size=-20000; PRAGMA staged.journal_mode=MEMORY; PRAGMA staged.synchronous=OFF; BEGIN;", stop);
        await Db.Database.ExecuteSqlRawAsync(tables, stop);
        foreach (var (table, number) in await StagedRows.LastNumbers(Db, stop))
        {
            last[table] = number;
        }
    }

    /// <summary>No more rows come; what they were made from can be let go.</summary>
    public Task Finish(CancellationToken stop) => Db.Database.ExecuteSqlRawAsync("COMMIT", stop);

    public async ValueTask DisposeAsync()
    {
        // The connection must not go back to the pool with a second file attached to it.
        SqliteConnection.ClearPool((SqliteConnection)Db.Database.GetDbConnection());
        await Db.DisposeAsync();
        await held.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
