using System.CommandLine;
using System.Text.Json;
using CaseAcceptance.Tests.Benchmarks.Browser;
using CaseAcceptance.Tests.Benchmarks.Load;
using CaseAcceptance.Tests.Benchmarks.Soak;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>Measures the product and asserts no time. Never a part of the tests: only `-- bench` starts it.</summary>
static class Bench
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    static readonly Option<int> Open = new("--open") { Description = "Open cases", DefaultValueFactory = _ => 600 };
    static readonly Option<int> Closed = new("--closed") { Description = "Closed cases", DefaultValueFactory = _ => 20_000 };
    static readonly Option<int> People = new("--people") { Description = "Of the soak", DefaultValueFactory = _ => 50 };
    static readonly Option<double> Minutes = new("--minutes") { Description = "Of the soak", DefaultValueFactory = _ => 10 };
    static readonly Option<string> Program = new("--program") { Description = "A published CaseAcceptance.dll instead of the built one" };
    static readonly Option<string> File = new("--json") { Description = "Where the figures go", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "caseacceptance-bench.json") };

    public static Task<int> Run(string[] args)
    {
        var root = new RootCommand("Measures the product on a demo practice of its own. Example: bench board --open 5000 --closed 100000")
        {
            Part("start", "From starting the program to its first answer", options => new StartRun(options).Run()),
            Part("board", "The board in Chromium, and what is done on it", options => new BoardRun(options).Run()),
            Part("circuits", "20, 100 and 200 open boards, and one change a second", options => new CircuitsRun(options).Run()),
            SoakPart(),
        };
        foreach (var option in new Option[] { Open, Closed, People, Minutes, Program, File })
        {
            option.Recursive = true;
            root.Add(option);
        }

        return root.Parse(args).InvokeAsync();
    }

    static Command Part(string name, string says, Func<Options, Task<IReadOnlyList<Figure>>> measure)
    {
        var part = new Command(name, says);
        part.SetAction(async asked =>
        {
            var (options, before) = (Asked(asked), Machine.Now());
            var figures = await measure(options);
            var about = $"{options.Open:#,##0} open cases over {options.Closed:#,##0} closed. {before.Until(Machine.Now())}.";
            Console.WriteLine($"{about}\n\n| What | Median | Spread |\n|---|---|---|\n{string.Join('\n', figures.Select(figure => figure.InWords()))}");
            await System.IO.File.WriteAllTextAsync(options.Json, JsonSerializer.Serialize(new { about, figures }, Json));
            return 0;
        });
        return part;
    }

    static Command SoakPart()
    {
        var part = new Command("soak", "Many people at work for a while; ends with 1 when anything failed or was lost");
        part.SetAction(async asked =>
        {
            var (options, before) = (Asked(asked), Machine.Now());
            var result = await new SoakRun(options).Run();
            Console.WriteLine($"{string.Join('\n', result.Lines())}\n{before.Until(Machine.Now())}.");
            await System.IO.File.WriteAllTextAsync(options.Json, JsonSerializer.Serialize(result, Json));
            return result.Troubles.Count + result.Lost.Count + result.ServerSaid.Count > 0 ? 1 : 0;
        });
        return part;
    }

    static Options Asked(ParseResult asked) => new()
    {
        Open = asked.GetValue(Open), Closed = asked.GetValue(Closed), People = asked.GetValue(People), Minutes = asked.GetValue(Minutes),
        Program = asked.GetValue(Program), Json = asked.GetValue(File)!,
    };
}
