using CaseAcceptance.Data;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Says to other processes on the same folder that many rows come in. It counts only while it is held, and the
/// system lets go of it when the process is killed.</summary>
public sealed class PublishingFile(DataFolder folder)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    string Place => folder.In("publishing.lock");

    /// <summary>Null when it can not be held; the rows come in all the same.</summary>
    public async Task<IDisposable?> Hold(string sentence, CancellationToken stop)
    {
        // Whoever looks at it holds it for a moment.
        if (await LockFile.Take(Place, Patience, stop, FileShare.Read) is not { } held)
        {
            return null;
        }

        held.SetLength(0);
        await using (var text = new StreamWriter(held, leaveOpen: true))
        {
            await text.WriteAsync(sentence);
        }

        return held;
    }

    /// <summary>The sentence of the process that holds it; null when nobody does.</summary>
    public string? Read()
    {
        try
        {
            if (File.Exists(Place))
            {
                OwnersFile.Open(Place, FileShare.None).Dispose();
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Text();
        }
    }

    string? Text()
    {
        try
        {
            using var file = new FileStream(Place, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(file);
            return text.ReadToEnd() is { Length: > 0 } sentence ? sentence : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
