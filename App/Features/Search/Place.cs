using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Search;

/// <summary>A page to go to from the palette.</summary>
public sealed record Place(string Name, string Says, string Address, string Icon, May Needs)
{
    static readonly Place[] All =
    [
        new("Board", "All open cases by stage", "/board", "list", May.Read),
        new("Patients", "Everyone treated here", "/patients", "users", May.Read),
        new("All cases", "Open and closed, with filters", "/cases", "file", May.Read),
        new("Import cases", "From a spreadsheet", "/import", "upload", May.CheckImport),
        new("Settings", "Practice, people, chairs, treatments", "/settings", "gear", May.Read),
    ];

    public static IEnumerable<Place> Matching(IReadOnlyList<string> words, Person? person) =>
        All.Where(place => Permissions.Allow(person, place.Needs) && words.All(word => SearchText.Fold($"{place.Name} {place.Says}").Contains(word, StringComparison.Ordinal)));
}
