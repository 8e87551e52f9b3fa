using System.Text.Json;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>A mapping as it is remembered: by the names of the columns, so that their order may change.</summary>
sealed record MappingText(Dictionary<string, ListRole> Columns, Dictionary<string, Standing> Statuses)
{
    public static MappingText Of(ListFile list, ListMapping mapping) => new(
        list.Header.Index().DistinctBy(h => ColumnWords.Plain(h.Item)).ToDictionary(h => ColumnWords.Plain(h.Item), h => mapping.Roles[h.Index]),
        new(mapping.Standings));

    public ListMapping For(ListFile list) =>
        new([.. list.Header.Select(name => Columns.GetValueOrDefault(ColumnWords.Plain(name)))], new Dictionary<string, Standing>(Statuses, StringComparer.OrdinalIgnoreCase));

    public string ToJson() => JsonSerializer.Serialize(this);

    public static MappingText? From(string json) => JsonSerializer.Deserialize<MappingText>(json);
}
