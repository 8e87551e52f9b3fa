using System.Collections.Immutable;
using System.Threading.Channels;

namespace CaseAcceptance.Shared;

/// <summary>The bell that tells every open page to look again. It carries no data, and nobody who rings waits for a listener.</summary>
public sealed class LiveChanges
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    ImmutableArray<Channel<bool>> listeners = [];
    long count;

    /// <summary>Grows with each ring; what was read at the same count is still current.</summary>
    public long Count => Interlocked.Read(ref count);

    public int Listeners => listeners.Length;

    public void Ring()
    {
        Interlocked.Increment(ref count);
        foreach (var listener in listeners)
        {
            listener.Writer.TryWrite(true);
        }
    }

    /// <summary>Looks once now, then after each ring; rings within 150 ms of a look become one more look.</summary>
    public IDisposable Listen(Func<Task> look)
    {
        var listener = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        ImmutableInterlocked.Update(ref listeners, list => list.Add(listener));
        listener.Writer.TryWrite(true);

        // Started here, in the listener's own context, so that culture and user are the listener's.
        _ = Loop(listener.Reader, look);
        return new Listening(() =>
        {
            ImmutableInterlocked.Update(ref listeners, list => list.Remove(listener));
            listener.Writer.TryComplete();
        });
    }

    static async Task Loop(ChannelReader<bool> rings, Func<Task> look)
    {
        while (await rings.WaitToReadAsync())
        {
            rings.TryRead(out _);
            await look();
            await Task.Delay(Pause);
        }
    }

    sealed class Listening(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
