using System.CommandLine;
using CaseAcceptance.Tests.Benchmarks.Browser;
using CaseAcceptance.Tests.Benchmarks.Load;
using CaseAcceptance.Tests.Benchmarks.Queries;
using CaseAcceptance.Tests.Benchmarks.Soak;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>Measures the product and asserts no time. Never a part of the tests: only `-- bench` starts it.</summary>
static class Bench
{
    const string Says = "Measures the product on a demo practice of its own, all parts unless one is named. Example: bench board --open 5000 --closed 100000";

    public static readonly IReadOnlyList<Part> Parts =
    [
        new("start", "From starting the program to its first answer", options => new StartRun(options).Run()),
        new("board", "The board in Chromium, what is done on it, and Today", options => new BoardRun(options).Run()),
        new("circuits", "20, 100 and 200 open boards, and one change a second", options => new CircuitsRun(options).Run()),
        new("queries", "Each list as its handler reads it, and a save", options => new QueriesRun(options).Run()) { NeedsProgram = false },
    ];

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand(Says) { Asking.Only };
        root.SetAction(All);
        root.Add(Command("all", "Everything, or what --only names, for one size", All));
        root.Subcommands[^1].Add(Asking.Only);
        foreach (var part in Parts)
        {
            root.Add(Command(part.Name, part.Says, asked => Measure(asked, [part])));
        }

        root.Add(Command("growth", "All parts for many sizes side by side: --open 600,2500,5000 --closed 0,100000,1000000", Growth));
        root.Add(Command("soak", "Many people at work for a while; ends with 1 when anything failed or was lost", Soak));
        foreach (var option in Asking.Everywhere)
        {
            option.Recursive = true;
            root.Add(option);
        }

        return await root.Parse(args).InvokeAsync();
    }

    static Command Command(string name, string says, Func<ParseResult, Task<int>> act)
    {
        var command = new Command(name, says);
        command.SetAction(act);
        return command;
    }

    static Task<int> All(ParseResult asked)
    {
        var only = asked.GetValue(Asking.Only)!;
        return Measure(asked, only.Length == 0 ? Parts : [.. Parts.Where(part => only.Contains(part.Name))]);
    }

    static async Task<int> Measure(ParseResult asked, IReadOnlyList<Part> parts)
    {
        await using var asking = await Asking.Read(asked, parts.Any(part => part.NeedsProgram));
        var report = await Report.Of(asking.Options, parts);
        await report.Say(asking.Options.Json);
        return 0;
    }

    static async Task<int> Growth(ParseResult asked)
    {
        await using var asking = await Asking.Read(asked, needsProgram: true);
        var (opens, closeds) = Asking.Sizes(asked, [600, 2_500, 5_000], [0, 100_000, 1_000_000]);
        await new GrowthRun(asking.Options, opens, closeds).Run();
        return 0;
    }

    static async Task<int> Soak(ParseResult asked)
    {
        await using var asking = await Asking.Read(asked, needsProgram: true);
        var before = Machine.Now();
        var result = await new SoakRun(asking.Options).Run();
        Console.WriteLine($"{string.Join('\n', result.Lines())}\n{before.Until(Machine.Now())}.");
        await Report.Keep(asking.Options.Json, result);
        return result.Troubles.Count + result.Lost.Count + result.ServerSaid.Count > 0 ? 1 : 0;
    }
}
