using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Data;

/// <summary>Puts a backup in the place of a practice's file. Whenever it is killed, the old file or the new one stands there, whole.</summary>
static class Replacement
{
    /// <param name="aside">Where a copy of the file that is there goes first.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Put(string backup, string place, string aside)
    {
        var next = Next(place);
        BackupFile.Write(backup, next, state => Refusal.When(Problem(state) is not null, $"{backup} {Problem(state)} Nothing was changed."));
        try
        {
            var wasThere = File.Exists(place);
            if (wasThere)
            {
                // A damaged file is kept as it is, with its log.
                if (FileStates.Of(place) != FileState.Damaged)
                {
                    CloseLog(place);
                }

                Keep(place, aside);
            }

            // A log of the old file would be taken for the new one's.
            File.Delete(place + "-wal");
            File.Delete(place + "-shm");
            File.Move(next, place, overwrite: true);
            return wasThere;
        }
        finally
        {
            File.Delete(next);
        }
    }

    /// <summary>Takes away what a killed replacement has left.</summary>
    public static void Clear(string place)
    {
        BackupFile.Clear(Next(place));
        BackupFile.Clear(Next(place) + BackupFile.Unfinished);
    }

    static string Next(string place) => place + ".next";

    static string? Problem(FileState state) => state switch
    {
        FileState.Damaged => "is damaged, or no backup at all.",
        FileState.Foreign => "is not a backup of CaseAcceptance.",
        FileState.Newer => "was written by a newer version. Restore it with that version.",
        _ => null,
    };

    /// <summary>Takes what the log still holds into the file. SQLite does so only while no other process has the file open.</summary>
    static void CloseLog(string place)
    {
        using var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = place, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            file.Open();
            using var close = file.CreateCommand();
            close.CommandText = "PRAGMA journal_mode=DELETE";
            close.ExecuteNonQuery();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new Refusal($"Another program has {place} open. Close it, then restore. Nothing was changed.");
        }
    }

    static void Keep(string place, string aside)
    {
        foreach (var ending in (string[])["", "-wal"])
        {
            if (File.Exists(place + ending))
            {
                using var from = new FileStream(place + ending, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var to = OwnersFile.Open(aside + ending, FileShare.None);
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
            }
        }
    }
}
