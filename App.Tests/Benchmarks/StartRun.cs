using System.Diagnostics;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>From starting the process to its first answer, and what it holds then.</summary>
sealed class StartRun(Options options)
{
    const int Turns = 7;

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        List<double> took = [], rss = [], heap = [];
        using var http = new HttpClient();
        for (var turn = -1; turn < Turns; turn++)
        {
            var watch = Stopwatch.StartNew();
            await using var server = await Server.Start(folder.Path, options.Program);
            await http.GetStringAsync(new Uri(server.Address, "sign-in"));
            watch.Stop();
            if (turn < 0)
            {
                continue;
            }

            took.Add(watch.Elapsed.TotalMilliseconds);
            rss.Add((await server.Gauge.Read()).RssMb);
            heap.Add((await server.Gauge.Read(collects: true)).HeapMb);
        }

        return [Figure.Of("Start to the first answer", "ms", took), Figure.Of("Memory of the program, idle", "MB", rss), Figure.Of("Heap in use, idle", "MB", heap)];
    }
}
