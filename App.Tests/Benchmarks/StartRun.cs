using System.Diagnostics;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>From starting the process to its first answer, and what it holds then.</summary>
sealed class StartRun(Options options)
{
    const int Turns = 7;

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        List<Figure> figures =
        [
            Figure.Of("Published program, start to the first answer", "ms", await Times(() => Server.Start(folder.Path, options.Program, hasGauge: false))),
            Figure.Of("dotnet run --no-build, start to the first answer", "ms", await Times(() => Server.RunBuilt(folder.Path))),
        ];
        List<double> rss = [], heap = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            await using var server = await Server.Start(folder.Path, options.Program);
            await FirstAnswer(server);
            rss.Add((await server.Gauge.Read()).RssMb);
            heap.Add((await server.Gauge.Read(collects: true)).HeapMb);
        }

        return [.. figures, Figure.Of("Memory of the program, idle", "MB", rss), Figure.Of("Heap in use, idle", "MB", heap)];
    }

    /// <summary>The first turn is left out: it brings the program's files from the disk and writes the day's backup.</summary>
    static async Task<List<double>> Times(Func<Task<Server>> start)
    {
        List<double> times = [];
        for (var turn = 0; turn <= Turns; turn++)
        {
            var watch = Stopwatch.StartNew();
            await using var server = await start();
            await FirstAnswer(server);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times[1..];
    }

    static async Task FirstAnswer(Server server)
    {
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(server.Address, "sign-in"));
    }
}
