using System.Runtime.Versioning;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Data;

/// <summary>The data folder and what is in it are their owner's alone, also when they were made with wider rights.
/// On Windows a user's own application data is that already.</summary>
static class OwnersFolder
{
    const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void Narrow(string path, string database)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = new DirectoryInfo(path);
        Refusal.When(IsWide(folder) && !File.Exists(database) && folder.EnumerateFileSystemInfos().Any(),
            $"Others on this computer can look into {path}, and it holds other files. Name a folder of CaseAcceptance's own with Storage__Folder.");
        Narrow(folder);
        foreach (var inside in folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            Narrow(inside);
        }
    }

    [UnsupportedOSPlatform("windows")]
    static void Narrow(FileSystemInfo item)
    {
        try
        {
            if (IsWide(item))
            {
                item.UnixFileMode &= Owner;
                item.Refresh();
            }
        }
        catch (FileNotFoundException)
        {
            // A running server's backup that has its name by now.
            return;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // Said below.
        }

        Refusal.When(IsWide(item), $"Others on this computer can look into {item.FullName}, and this account may not change that. Let its owner say: chmod -R go= \"{item.FullName}\"");
    }

    [UnsupportedOSPlatform("windows")]
    static bool IsWide(FileSystemInfo item) => item.Exists && item.LinkTarget is null && (item.UnixFileMode & ~Owner) != 0;
}
