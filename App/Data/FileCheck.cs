using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Data;

/// <summary>Whether the practice's file can be read from end to end. A large one takes as long as all the rest of a start does,
/// so a server has it read from its first moment on.</summary>
public sealed class FileCheck(DataFolder folder)
{
    Task<bool>? reading;

    public static FileCheck Begin(DataFolder folder)
    {
        var check = new FileCheck(folder);
        check.reading = File.Exists(folder.Database) ? Task.Run(check.Read) : null;
        return check;
    }

    /// <summary>Once only: what was read before does not say how the file is now.</summary>
    public Task<bool> IsWhole() => Interlocked.Exchange(ref reading, null) ?? Task.Run(Read);

    bool Read()
    {
        if (new FileInfo(folder.Database).Length == 0)
        {
            return true;
        }

        using var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = false, DefaultTimeout = 30 }.ToString());
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return command.ExecuteScalar() is "ok";
    }
}
