using Microsoft.JSInterop;

namespace CaseAcceptance.Shared;

/// <summary>Does something every so often, until it is disposed of or the browser is gone.</summary>
sealed class Heartbeat : IDisposable
{
    readonly PeriodicTimer timer;

    public Heartbeat(TimeSpan every, TimeProvider time, Func<Task> beat)
    {
        timer = new(every, time);
        _ = Keep(beat);
    }

    public void Dispose() => timer.Dispose();

    async Task Keep(Func<Task> beat)
    {
        try
        {
            while (await timer.WaitForNextTickAsync())
            {
                await Beat(beat);
            }
        }
        catch (Exception e) when (IsGone(e))
        {
            timer.Dispose();
        }
    }

    /// <summary>What went wrong once may go well with the next beat; a lock that waits for it must not stay away.</summary>
    static async Task Beat(Func<Task> beat)
    {
        try
        {
            await beat();
        }
        catch (Exception e) when (!IsGone(e))
        {
        }
    }

    static bool IsGone(Exception e) => e is OperationCanceledException or JSDisconnectedException or ObjectDisposedException;
}
