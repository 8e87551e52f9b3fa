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
                await beat();
            }
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException or ObjectDisposedException)
        {
            timer.Dispose();
        }
    }
}
