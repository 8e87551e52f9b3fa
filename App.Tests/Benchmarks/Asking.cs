using System.CommandLine;
using System.Globalization;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What the command line asks for. At its end goes what was made for it alone.</summary>
sealed class Asking(Options options) : IAsyncDisposable
{
    static readonly Option<int[]> Open = Numbers("--open", "Open cases, 600 unless named; several for growth", []);
    static readonly Option<int[]> Closed = Numbers("--closed", "Closed cases, 100000 unless named; several for growth", []);
    static readonly Option<int[]> Circuits = Numbers("--circuits", "How many boards are open", [20, 100, 200]);
    static readonly Option<int> People = new("--people") { Description = "Of the soak", DefaultValueFactory = _ => 50 };
    static readonly Option<double> Minutes = new("--minutes") { Description = "Of the soak", DefaultValueFactory = _ => 10 };
    static readonly Option<string> Program = new("--program") { Description = "A published CaseAcceptance.dll; otherwise the program is published first" };
    static readonly Option<bool> Keeps = new("--keep") { Description = "Leave the demo practices and the published program for a next run" };
    static readonly Option<string> Json = new("--json") { Description = "Where the figures go", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "caseacceptance-bench.json") };

    public static readonly Option<string[]> Only = new("--only")
    {
        Description = "Some of the parts: start,board,circuits,queries", DefaultValueFactory = _ => [],
        CustomParser = given => given.Tokens[0].Value.Split(',') is var named && named.FirstOrDefault(name => Bench.Parts.All(part => part.Name != name)) is { } strange
            ? Wrong<string>(given, $"There is no part named {strange}.") : named,
    };

    static Asking()
    {
        People.Validators.Add(given => Above(given, given.GetValueOrDefault<int>(), "people"));
        Minutes.Validators.Add(given => Above(given, given.GetValueOrDefault<double>(), "minutes"));
    }

    public static IReadOnlyList<Option> Everywhere { get; } = [Open, Closed, Circuits, People, Minutes, Program, Keeps, Json];

    public Options Options => options;

    public static async Task<Asking> Read(ParseResult asked, bool needsProgram)
    {
        var (opens, closeds) = Sizes(asked, [600], [100_000]);
        return new(new()
        {
            Open = opens[0], Closed = closeds[0], Circuits = asked.GetValue(Circuits)!, People = asked.GetValue(People), Minutes = asked.GetValue(Minutes),
            Program = asked.GetValue(Program) ?? (needsProgram ? await PublishedProgram.Make() : null), Json = asked.GetValue(Json)!, Keeps = asked.GetValue(Keeps),
        });
    }

    public static (int[] Open, int[] Closed) Sizes(ParseResult asked, int[] open, int[] closed) =>
        (asked.GetValue(Open) is { Length: > 0 } opens ? opens : open, asked.GetValue(Closed) is { Length: > 0 } closeds ? closeds : closed);

    public ValueTask DisposeAsync()
    {
        if (!options.Keeps)
        {
            BenchFolder.Forget();
        }

        return ValueTask.CompletedTask;
    }

    static Option<int[]> Numbers(string name, string says, int[] usually) => new(name)
    {
        Description = says, DefaultValueFactory = _ => usually,
        CustomParser = given =>
        {
            var numbers = given.Tokens[0].Value.Split(',').Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
            return numbers.Contains(-1) ? Wrong<int>(given, $"{name} takes numbers with commas between them.") : numbers;
        },
    };

    static void Above(System.CommandLine.Parsing.OptionResult given, double number, string what)
    {
        if (number <= 0)
        {
            given.AddError($"There must be some {what}.");
        }
    }

    static T[] Wrong<T>(System.CommandLine.Parsing.ArgumentResult given, string why)
    {
        given.AddError(why);
        return [];
    }
}
