using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Data;

/// <summary>Why the practice's file can not be opened, and what to do, for whoever starts the program.</summary>
static class StartTrouble
{
    public static string InWords(Exception e, DataFolder folder, BackupFolder backups) =>
        e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB }
            ? Damaged(folder, backups)
            : $"The practice's file {folder.Database} can not be used. {FileTrouble.InWords(e)} What it holds was left as it is.";

    public static string Damaged(DataFolder folder, BackupFolder backups)
    {
        var good = backups.All().FirstOrDefault(backup => FileStates.Of(backup.Path) is FileState.Current or FileState.Older);
        return $"The practice's file {folder.Database} is damaged. It was left as it is. " + (good is null
            ? "There is no good backup beside it. If you keep one elsewhere: CaseAcceptance restore <file>"
            : $"The newest good backup is of {When(good.At.ToLocalTime())}. To go back to it: CaseAcceptance restore \"{good.Path}\"");
    }

    static string When(DateTime at) => $"{Words.LongDay(DateOnly.FromDateTime(at))}, {Words.Time(at)}";
}
