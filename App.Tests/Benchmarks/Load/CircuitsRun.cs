using System.Diagnostics;
using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Load;

/// <summary>What open boards cost while nobody does anything, and how one change a second reaches all of them.</summary>
sealed class CircuitsRun(Options options)
{
    const int Changes = 30;
    static readonly int[] Sizes = [20, 100, 200];

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        await using var server = await Server.Start(folder.Path);
        using var computer = new Computer(server.Address);
        await computer.SignIn(SeededFolder.Coordinator);
        List<Figure> figures = [];
        List<Tab> tabs = [await Opened(computer)];
        var empty = await server.Gauge.Read(collects: true);
        foreach (var size in Sizes)
        {
            while (tabs.Count <= size)
            {
                tabs.Add(await Opened(computer));
            }

            var held = await server.Gauge.Read(collects: true);
            await Pause.For(10);
            var idle = await server.Gauge.Read();
            figures.Add(Figure.One($"Heap a circuit, {size} open", "KB", (held.HeapMb - empty.HeapMb) * 1024 / size));
            figures.Add(Figure.One($"Memory of the program, {size} open", "MB", held.RssMb));
            figures.Add(Figure.One($"CPU of {size} idle circuits", "ms a second", (idle.CpuMs - held.CpuMs) / 10));
        }

        figures.AddRange(await FanOut(server, tabs));
        await Task.WhenAll(tabs.Select(tab => tab.DisposeAsync().AsTask()));
        var left = await server.Gauge.Read(collects: true);
        figures.Add(Figure.One("Heap after all have left", "MB", left.HeapMb));
        return figures;
    }

    static async Task<Tab> Opened(Computer computer)
    {
        var tab = await Tab.Open(computer, "/board?owner=all");
        await tab.Until(body => body.First(node => node.Has("data-ready")) is not null && tab.Circuit.IsAttached("Columns"));
        return tab;
    }

    static async Task<IEnumerable<Figure>> FanOut(Server server, List<Tab> tabs)
    {
        var (shown, before) = (new List<double>(), await server.Gauge.Read());
        var hands = new Soak.Hands(tabs[0], new(), new Random(1));
        for (var change = 0; change < Changes; change++)
        {
            var (id, _) = hands.Pick("Exam")!.Value;
            await tabs[0].Circuit.Invoke("Columns", "Move", id, "Accepted");
            await tabs[0].Until(body => body.First(node => node.Has("data-save")) is not null);
            var seen = tabs.Skip(1).Select(tab => tab.Until(body => IsIn(body, id, "Accepted") || !IsIn(body, id, "Exam"))).ToList();
            var pressed = Stopwatch.GetTimestamp();
            await tabs[0].Press(node => Soak.Hands.IsButton(node, "Save"));
            shown.AddRange((await Task.WhenAll(seen)).Select(at => Stopwatch.GetElapsedTime(pressed, at).TotalMilliseconds));
            await tabs[0].Until(body => body.First(node => node.IsClass("mud-dialog")) is null);
            await Pause.For(1);
        }

        var after = await server.Gauge.Read();
        var sorted = shown.Order().ToArray();
        return
        [
            Figure.Of($"A change to shown in {tabs.Count - 1} other browsers", "ms", shown),
            Figure.One("The same, 95 of 100", "ms", sorted[sorted.Length * 95 / 100]),
            Figure.One($"CPU a change, {tabs.Count} circuits", "ms", (after.CpuMs - before.CpuMs) / Changes),
            Figure.One("Queries a change, dialog included", "", (after.Queries - before.Queries) / Changes),
        ];
    }

    static bool IsIn(Node body, int id, string stage) =>
        body.First(node => node["data-stage"] == stage)?.First(node => node["data-case"] == $"{id}") is not null;
}
