using System.Text.Json;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What was measured of a practice of one size, as one table and as JSON.</summary>
sealed record Report(string About, IReadOnlyList<Figure> Figures)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<Report> Of(Options options, IReadOnlyList<Part> parts)
    {
        List<Figure> figures = [];
        var before = Machine.Now();
        foreach (var part in parts)
        {
            Console.Error.WriteLine($"{options.Size}: {part.Says}.");
            figures.AddRange(await part.Measure(options));
        }

        return new($"A practice with {options.Size}. {before.Until(Machine.Now())}.", figures);
    }

    public async Task Say(string file)
    {
        Console.WriteLine($"{About}\n\n| What | Median | 95 of 100 | Least to most | Times |\n|---|---|---|---|---|");
        foreach (var figure in Figures)
        {
            Console.WriteLine(figure.Row());
        }

        await Keep(file, this);
    }

    public static Task Keep(string file, object what) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(what, Json));
}
