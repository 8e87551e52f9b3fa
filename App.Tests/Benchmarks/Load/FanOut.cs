using System.Diagnostics;
using CaseAcceptance.Tests.Benchmarks.Soak;
using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Load;

/// <summary>The first of the open boards accepts a case every second; from its press of Save until the card has left Exam at
/// each of the others. The others run in this process, so what they take of the processors is in the times, not in the server's share.</summary>
sealed class FanOut(Server server, IReadOnlyList<Tab> open)
{
    public const int Changes = 30;
    readonly Tab mine = open[0];
    readonly Hands hands = new(open[0], new(), new Random(1));

    public async Task<IReadOnlyList<Figure>> Measure(IReadOnlyList<Tab> others, int changes)
    {
        List<double> seen = [];
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var (before, watch) = (await server.Gauge.Read(), Stopwatch.StartNew());
        for (var change = 0; change < changes; change++)
        {
            seen.AddRange(await Change(others));
            await second.WaitForNextTickAsync();
        }

        var (after, took, who) = (await server.Gauge.Read(), watch.Elapsed, $"{others.Count} boards, a change a second");
        return
        [
            Figure.Of($"{who}: from Save to seen in each", "ms", seen),
            Figure.One($"{who}: changes done in a second", "", changes / took.TotalSeconds),
            Figure.One($"{who}: processors in use by the server", "cores", (after.CpuMs - before.CpuMs) / took.TotalMilliseconds),
            Figure.One($"{who}: queries a change, its dialog included", "", (after.Queries - before.Queries) / changes),
        ];
    }

    async Task<IEnumerable<double>> Change(IReadOnlyList<Tab> others)
    {
        var (id, _) = hands.Pick("Exam") ?? throw new InvalidOperationException("No case is left in Exam.");
        await mine.Circuit.Invoke("Columns", "Move", id, "Accepted");
        await mine.Until(body => body.First(node => node.Has("data-save")) is not null);
        var seen = others.Select(tab => tab.Until(Left(tab, id))).ToList();
        var pressed = Stopwatch.GetTimestamp();
        await mine.Press(node => Hands.IsButton(node, "Save"));
        var times = (await Task.WhenAll(seen)).Select(at => Stopwatch.GetElapsedTime(pressed, at).TotalMilliseconds).ToList();
        await mine.Until(body => body.First(node => node.IsClass("mud-dialog")) is null);
        return times;
    }

    /// <summary>The card is found before the clock starts: to search two hundred pages at each drawing would be measured as well.</summary>
    static Func<Node, bool> Left(Tab tab, int id)
    {
        var card = tab.Look(body => body.First(node => node["data-stage"] == "Exam")?.First(node => node["data-case"] == $"{id}"))
            ?? throw new InvalidOperationException($"Case {id} is not on every board.");
        return body => card["data-case"] != $"{id}" || !card.IsUnder(body);
    }
}
