using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Search;

/// <summary>One row of the palette: a case, a patient or a place.</summary>
public sealed record Choice(FoundCase? Case, FoundPatient? Patient, Place? Place)
{
    public static IReadOnlyList<Choice> Of(SearchFound found, Person? person) =>
    [
        .. found.Cases.Select(row => new Choice(row, null, null)),
        .. found.Patients.Select(row => new Choice(null, row, null)),
        .. Search.Place.Matching(found.Words, person).Select(place => new Choice(null, null, place)),
    ];

    public string Group(bool recent) => Case is not null ? recent ? "Recent cases" : "Cases" : Patient is not null ? "Patients" : "Go to";
}
