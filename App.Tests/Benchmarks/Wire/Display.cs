using System.Diagnostics;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>A screen that is drawn while people look at it.</summary>
sealed class Display
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    readonly Screen screen = new();
    readonly Lock drawing = new();
    readonly List<(Func<Screen, bool> Holds, TaskCompletionSource<long> Seen)> waiting = [];

    public void Change(Action<Screen> change)
    {
        lock (drawing)
        {
            change(screen);
            foreach (var (_, seen) in waiting.Where(one => one.Holds(screen)))
            {
                seen.TrySetResult(Stopwatch.GetTimestamp());
            }

            waiting.RemoveAll(one => one.Seen.Task.IsCompleted);
        }
    }

    public T Look<T>(Func<Screen, T> look)
    {
        lock (drawing)
        {
            return look(screen);
        }
    }

    /// <summary>Once this holds; says at which tick of the stopwatch it came to.</summary>
    public Task<long> Until(Func<Screen, bool> holds, TimeSpan? patience = null)
    {
        lock (drawing)
        {
            if (holds(screen))
            {
                return Task.FromResult(Stopwatch.GetTimestamp());
            }

            var seen = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((holds, seen));
            return seen.Task.WaitAsync(patience ?? Patience);
        }
    }
}
