namespace CaseAcceptance.Data;

/// <summary>Held by the server for its life: no second one serves the same practice, and nothing takes the file from under it.
/// The system lets go of it when the process is killed, so it is never left behind.</summary>
public sealed class ServerLock(DataFolder folder) : IDisposable
{
    FileStream? held;

    /// <param name="patience">How long to wait for a server that is about to end, as after an update.</param>
    public async Task<bool> Take(TimeSpan patience, CancellationToken cancellation = default)
    {
        held = await LockFile.Take(folder.In("server.lock"), patience, cancellation);
        return held is not null;
    }

    public void Dispose() => held?.Dispose();
}
