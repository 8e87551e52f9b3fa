using System.CommandLine;
using System.Text.Json;
using CaseAcceptance.Tests.Benchmarks.Soak;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>dotnet run --project App.Tests -c Release -- bench soak [--minutes 10] [--people 50] [--open 600] [--closed 20000] [--json file]</summary>
static class Bench
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Task<int> Run(string[] args)
    {
        var open = new Option<int>("--open") { DefaultValueFactory = _ => 600 };
        var closed = new Option<int>("--closed") { DefaultValueFactory = _ => 20_000 };
        var people = new Option<int>("--people") { DefaultValueFactory = _ => 50 };
        var minutes = new Option<double>("--minutes") { DefaultValueFactory = _ => 10 };
        var json = new Option<string>("--json") { DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "caseacceptance-bench.json") };
        var soak = new Command("soak", "Many people at work for a while") { open, closed, people, minutes, json };
        soak.SetAction(async asked =>
        {
            var options = new Options { Open = asked.GetValue(open), Closed = asked.GetValue(closed), People = asked.GetValue(people), Minutes = asked.GetValue(minutes), Json = asked.GetValue(json)! };
            var result = await new SoakRun(options).Run();
            foreach (var line in result.Lines())
            {
                Console.WriteLine(line);
            }

            await File.WriteAllTextAsync(options.Json, JsonSerializer.Serialize(result, Json));
            return result.Troubles.Count + result.Lost.Count + result.ServerSaid.Count > 0 ? 1 : 0;
        });
        return new RootCommand("Measures the product") { soak }.Parse(args).InvokeAsync();
    }
}
