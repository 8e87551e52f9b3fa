namespace CaseAcceptance.Data;

/// <summary>Files that only their owner reads, from their first moment on.</summary>
static class OwnersFile
{
    public const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>An empty file, unless there is one.</summary>
    public static void Create(string path)
    {
        if (!File.Exists(path))
        {
            Open(path, FileShare.ReadWrite).Dispose();
        }
    }

    public static FileStream Open(string path, FileShare share)
    {
        var how = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = Mode;
        }

        return new(path, how);
    }
}
