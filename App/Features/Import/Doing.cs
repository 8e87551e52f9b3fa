namespace CaseAcceptance.Features.Import;

/// <summary>What the page of imports does now, and how far it is: one thing at a time, which can be stopped.</summary>
/// <param name="draw">There is more to see.</param>
public sealed class Doing(Action draw)
{
    CancellationTokenSource? stopping;
    (string, long, long) shown;

    /// <summary>Null when it does nothing.</summary>
    public string? What { get; private set; }
    public long Done { get; private set; }
    public long Total { get; private set; }
    public string Count { get; private set; } = "";
    public bool IsStopped => stopping?.IsCancellationRequested == true;

    /// <summary>Stops what goes on and does this; false when something else has begun meanwhile.</summary>
    public async Task<bool> Run(string what, Func<CancellationToken, Task> work)
    {
        Stop();
        using var mine = new CancellationTokenSource();
        stopping = mine;
        (What, shown) = (what, default);
        Tell(what, 0, 0, "");
        await work(mine.Token);
        if (mine != stopping)
        {
            return false;
        }

        (What, stopping) = (null, null);
        return true;
    }

    public void Stop() => stopping?.Cancel();

    public void Forget()
    {
        Stop();
        (What, stopping) = (null, null);
    }

    /// <summary>A word of progress that arrives after the end says nothing any more.</summary>
    public void Tell(string what, long done, long total, string count)
    {
        var now = (what, done * 100 / Math.Max(1, total), total);
        if (What is not null && now != shown)
        {
            (What, Done, Total, Count, shown) = (what, done, total, count, now);
            draw();
        }
    }
}
