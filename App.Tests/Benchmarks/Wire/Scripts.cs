using System.Text.Json;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>Answers the server's calls of scripts as a browser does where the server reads the answer, and keeps in mind which
/// component each script was attached to.</summary>
sealed class Scripts
{
    readonly Dictionary<long, string> modules = [];
    readonly Dictionary<string, long> owners = [];
    readonly string tab = $"{Random.Shared.Next()}-{Random.Shared.Next()}";

    /// <summary>The component that a script, such as Columns, calls back.</summary>
    public long Owner(string script) => owners[script];

    public bool IsAttached(string script) => owners.ContainsKey(script);

    /// <returns>The answer as JSON.</returns>
    public string Answer(string name, string values, long module)
    {
        using var given = JsonDocument.Parse(values is "" ? "[]" : values);
        Learn(module == 0 ? name : modules.GetValueOrDefault(module, ""), given.RootElement);
        return name switch
        {
            "import" => Import(given.RootElement[0].GetString()!),
            "tab" => $"\"{tab}\"",
            "window.hasOwnProperty" or "lettersAreOn" => "true",
            "mudpopoverHelper.countProviders" => "0",
            _ => "null",
        };
    }

    string Import(string path)
    {
        modules[modules.Count + 1] = Path.GetFileName(path).Split('.')[0];
        return $$"""{"__jsObjectId":{{modules.Count}}}""";
    }

    void Learn(string script, JsonElement given)
    {
        foreach (var value in given.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("__dotNetObject", out var owner))
            {
                owners[script] = owner.GetInt64();
            }
        }
    }
}
