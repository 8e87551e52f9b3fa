namespace CaseAcceptance.Data;

/// <summary>A file that one process at a time may hold open.</summary>
static class LockFile
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Null when another process still holds it after that long.</summary>
    /// <param name="share">What others may do with it meanwhile.</param>
    public static async Task<FileStream?> Take(string path, TimeSpan patience, CancellationToken cancellation, FileShare share = FileShare.None)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return OwnersFile.Open(path, share);
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
