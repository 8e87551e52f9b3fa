namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>The same figures for practices of many sizes side by side, to see what grows with history and what does not.</summary>
sealed class GrowthRun(Options options, IReadOnlyList<int> opens, IReadOnlyList<int> closeds)
{
    public async Task Run()
    {
        List<Report> reports = [];
        foreach (var size in closeds.SelectMany(closed => opens.Select(open => options with { Open = open, Closed = closed })))
        {
            reports.Add(await Report.Of(size, Bench.Parts));
            await Report.Keep(options.Json, reports);
            if (!options.Keeps)
            {
                SeededFolder.Forget(size.Open, size.Closed);
            }
        }

        Say(reports);
    }

    void Say(List<Report> reports)
    {
        reports.ForEach(report => Console.WriteLine(report.About));
        Console.WriteLine($"\n| Median | {string.Join(" | ", closeds.SelectMany(closed => opens.Select(open => $"{open:#,##0} / {closed:#,##0}")))} |");
        Console.WriteLine($"|---|{string.Concat(reports.Select(_ => "---|"))}");
        foreach (var figure in reports[0].Figures)
        {
            Console.WriteLine($"| {figure.What} | {string.Join(" | ", reports.Select(report => report.Figures.FirstOrDefault(other => other.What == figure.What)?.Value ?? "-"))} |");
        }
    }
}
