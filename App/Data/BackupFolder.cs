using System.Globalization;

namespace CaseAcceptance.Data;

/// <summary>A backup in the practice's own folder. One without a day was made ahead of an upgrade.</summary>
public sealed record Backup(string Path, DateOnly? Day, DateTime At, long Bytes);

/// <summary>The backups beside the practice's file: one a day, named by it, and one before each upgrade, named for it.</summary>
public sealed class BackupFolder(DataFolder folder)
{
    const string Ending = ".db";
    const string Upgrade = "before-";

    public string OfDay(DateOnly day) => In(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public string Before(string migration) => In(Upgrade + migration);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Backup> All() => !Directory.Exists(Place) ? [] :
    [
        .. from file in new DirectoryInfo(Place).EnumerateFiles("*" + Ending)
           let name = Path.GetFileNameWithoutExtension(file.Name)
           let day = DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : (DateOnly?)null
           where day is not null || name.StartsWith(Upgrade, StringComparison.Ordinal)
           orderby file.LastWriteTimeUtc descending
           select new Backup(file.FullName, day, file.LastWriteTimeUtc, file.Length),
    ];

    /// <summary>What killed processes have left.</summary>
    public void ClearUnfinished()
    {
        foreach (var left in Directory.EnumerateFiles(Place, "*" + BackupFile.Unfinished + "*"))
        {
            File.Delete(left);
        }
    }

    string Place => folder.In("backups");

    string In(string name) => Path.Combine(folder.Make("backups"), name + Ending);
}
