using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Load;

/// <summary>What open boards cost while nobody does anything, and how one change a second reaches all of them.</summary>
sealed class CircuitsRun(Options options)
{
    const int IdleSeconds = 10;

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        await using var server = await Server.Start(folder.Path, options.Program);
        using var computer = new Computer(server.Address);
        await computer.SignIn(SeededFolder.Coordinator);
        List<Figure> figures = [];
        List<Tab> tabs = [await Opened(computer)];
        var fanOut = new FanOut(server, tabs);

        await Warm(computer, fanOut);
        var alone = await server.Gauge.Read(collects: true);
        foreach (var size in options.Circuits)
        {
            while (tabs.Count <= size)
            {
                tabs.Add(await Opened(computer));
            }

            figures.AddRange(await Idle(server, alone, size));
            figures.AddRange(await fanOut.Measure(tabs[1..], FanOut.Changes));
        }

        await Task.WhenAll(tabs.Select(tab => tab.DisposeAsync().AsTask()));
        figures.Add(Figure.One("Heap, one board open", "MB", alone.HeapMb));
        figures.Add(Figure.One("Heap after all have left", "MB", (await server.Gauge.Read(collects: true)).HeapMb));
        return figures;
    }

    /// <summary>Some come, work and go first, so that the program is compiled to its last step and what it keeps for good is
    /// there before it is weighed.</summary>
    static async Task Warm(Computer computer, FanOut fanOut)
    {
        List<Tab> tabs = [];
        while (tabs.Count < 20)
        {
            tabs.Add(await Opened(computer));
        }

        await fanOut.Measure(tabs, changes: 15);
        await Task.WhenAll(tabs.Select(tab => tab.DisposeAsync().AsTask()));
        await Pause.For(5);
    }

    static async Task<IEnumerable<Figure>> Idle(Server server, Reading alone, int size)
    {
        var held = await server.Gauge.Read(collects: true);
        List<double> idle = [];
        for (var (turn, before) = (0, held); turn < IdleSeconds; turn++)
        {
            await Pause.For(1);
            var after = await server.Gauge.Read();
            idle.Add((after.CpuMs - before.CpuMs) / (size + 1));
            before = after;
        }

        return
        [
            Figure.One($"{size} boards: heap of each after a collection", "KB", (held.HeapMb - alone.HeapMb) * 1024 / size),
            Figure.One($"{size} boards: memory of the program for each", "KB", (held.RssMb - alone.RssMb) * 1024 / size),
            Figure.One($"{size} boards: memory of the program", "MB", held.RssMb),
            Figure.Of($"{size} boards: processor time of each, idle", "ms a second", idle),
        ];
    }

    static async Task<Tab> Opened(Computer computer)
    {
        var tab = await Tab.Open(computer, "/board?owner=all");
        await tab.Until(body => body.First(node => node.Has("data-ready")) is not null && tab.Circuit.IsAttached("Columns"));
        return tab;
    }
}
