namespace CaseAcceptance.Data;

/// <summary>A file that one process at a time may hold open.</summary>
static class LockFile
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Null when another process still holds it after that long.</summary>
    public static async Task<FileStream?> Take(string path, TimeSpan patience, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return OwnersFile.Open(path, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waited >= patience)
                {
                    return null;
                }
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
