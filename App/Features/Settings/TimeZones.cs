namespace CaseAcceptance.Features.Settings;

/// <summary>The time zones of the United States, by the names people use.</summary>
public static class TimeZones
{
    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        ("America/New_York", "Eastern"),
        ("America/Chicago", "Central"),
        ("America/Denver", "Mountain"),
        ("America/Phoenix", "Arizona"),
        ("America/Los_Angeles", "Pacific"),
        ("America/Anchorage", "Alaska"),
        ("Pacific/Honolulu", "Hawaii"),
        ("America/Puerto_Rico", "Atlantic, Puerto Rico"),
        ("Pacific/Guam", "Guam"),
    ];

    /// <summary>With the practice's own zone when it is another one.</summary>
    public static IEnumerable<(string Id, string Name)> With(string id) =>
        All.Any(zone => zone.Id == id) ? All : All.Append((id, id.Replace('_', ' ')));
}
