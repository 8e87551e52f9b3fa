using System.Diagnostics;

namespace CaseAcceptance.Tests.Benchmarks.Queries;

/// <summary>Does the same often: first until it is warm, then in batches long enough for the clock, each of which counts as one turn.</summary>
static class Batches
{
    const int Turns = 9;
    const double BatchMicroseconds = 200_000;
    static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    public static async Task<Figure> Time(string what, Func<Task> act)
    {
        var size = (int)Math.Clamp(BatchMicroseconds / await WarmUp(act), 1, 500);
        List<double> times = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            var watch = Stopwatch.StartNew();
            for (var n = 0; n < size; n++)
            {
                await act();
            }

            times.Add(watch.Elapsed.TotalMicroseconds / size);
        }

        return Figure.Of(what, "µs", times);
    }

    /// <summary>Says how many microseconds it took at last.</summary>
    static async Task<double> WarmUp(Func<Task> act)
    {
        var (all, last) = (Stopwatch.StartNew(), 0d);
        while (all.Elapsed < Warm)
        {
            var watch = Stopwatch.StartNew();
            await act();
            last = watch.Elapsed.TotalMicroseconds;
        }

        return last;
    }
}
