namespace CaseAcceptance.Features.People;

/// <summary>The zones to choose from: those of the United States first, by the names people use.</summary>
static class TimeZones
{
    public const string Usual = "America/New_York";

    public static IReadOnlyList<(string Id, string Name)> UnitedStates { get; } =
    [
        (Usual, "Eastern"), ("America/Chicago", "Central"), ("America/Denver", "Mountain"), ("America/Phoenix", "Arizona"),
        ("America/Los_Angeles", "Pacific"), ("America/Anchorage", "Alaska"), ("Pacific/Honolulu", "Hawaii"),
    ];

    public static IReadOnlyList<string> Others { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal) && UnitedStates.All(known => known.Id != id))
            .Order(StringComparer.Ordinal),
    ];
}
