using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>How a file stands to what this version can open.</summary>
enum FileState
{
    Current,
    Older,
    Newer,
    Foreign,
    Damaged,
}

static class FileStates
{
    /// <summary>Reads the whole file and changes nothing in it.</summary>
    public static FileState Of(string path)
    {
        try
        {
            using var db = Read(path);
            db.Database.OpenConnection();
            return IsWhole(db.Database.GetDbConnection()) ? Standing(db) : FileState.Damaged;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return FileState.Damaged;
        }
    }

    /// <summary>For looking alone.</summary>
    public static PracticeDb Read(string path) => new(new DbContextOptionsBuilder<PracticeDb>().UseSqlite(ReadOnly(path)).Options);

    public static string ReadOnly(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();

    static bool IsWhole(DbConnection open)
    {
        using var check = open.CreateCommand();
        check.CommandText = "PRAGMA integrity_check(1)";
        return check.ExecuteScalar() is "ok";
    }

    static FileState Standing(PracticeDb db)
    {
        string[] known = [.. db.Database.GetMigrations()];
        string[] applied = [.. db.Database.GetAppliedMigrations()];
        return !applied.Contains(known[0]) ? FileState.Foreign
            : applied.Except(known).Any() ? FileState.Newer
            : known.Except(applied).Any() ? FileState.Older
            : HasEveryColumn(db) ? FileState.Current
            : FileState.Damaged;
    }

    static bool HasEveryColumn(PracticeDb db)
    {
        // Named with its table: SQLite takes a lone quoted name that is no column for a text.
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            var columns = string.Join(", ", table.Columns.Select(column => $"\"{table.Name}\".\"{column.Name}\""));
            using var read = db.Database.GetDbConnection().CreateCommand();
            read.CommandText = $"SELECT {columns} FROM \"{table.Name}\" LIMIT 0";
            try
            {
                using var none = read.ExecuteReader();
            }
            catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
            {
                return false;
            }
        }

        return true;
    }
}
