using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Data;

/// <summary>Copies a practice's file, also while it is in use. The copy has its name only once it is whole and checked:
/// what a killed process leaves is called otherwise and counts for nothing.</summary>
static class BackupFile
{
    public const string Unfinished = ".part";

    /// <param name="check">Refuses a copy that is not what is wanted.</param>
    public static void Write(string from, string to, Action<FileState> check)
    {
        var part = to + Unfinished;
        Clear(part);
        try
        {
            check(Copied(from, part) ? FileStates.Of(part) : FileState.Damaged);
            File.Move(part, to, overwrite: true);
        }
        finally
        {
            Clear(part);
        }
    }

    /// <summary>Takes away what was begun and never finished, with SQLite's own notes about it.</summary>
    public static void Clear(string part)
    {
        foreach (var ending in (string[])["", "-journal", "-wal", "-shm"])
        {
            File.Delete(part + ending);
        }
    }

    static bool Copied(string from, string to)
    {
        try
        {
            Copy(from, to);
            return true;
        }
        catch (SqliteException e) when (e.Code() is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return false;
        }
    }

    static void Copy(string from, string to)
    {
        OwnersFile.Create(to);
        using var source = new SqliteConnection(FileStates.ReadOnly(from));
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);

        // One file that opens anywhere, also on a disk that can only be read.
        using var alone = copy.CreateCommand();
        alone.CommandText = "PRAGMA journal_mode=DELETE";
        alone.ExecuteNonQuery();
    }
}
