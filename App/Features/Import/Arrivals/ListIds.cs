using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>The practice's own lists as they are here: the numbers of the source to the numbers of this file.</summary>
sealed class ListIds(IReadOnlyDictionary<long, Provider> providers, IReadOnlyDictionary<long, Operatory> chairs, IReadOnlyDictionary<long, ProcedureType> types, IReadOnlyList<Person> people)
{
    public int? Provider(long number) => providers.GetValueOrDefault(number)?.Id;

    public int? Chair(long number) => chairs.GetValueOrDefault(number)?.Id;

    public int? Type(long number) => types.GetValueOrDefault(number)?.Id;

    /// <summary>A colleague of exactly that name, or the only one with that first name.</summary>
    public int? Person(string name)
    {
        var key = SearchText.Fold(name);
        return (people.FirstOrDefault(p => SearchText.Fold(p.Name) == key) ?? Only([.. people.Where(p => SearchText.Fold(p.FirstName) == key)]))?.Id;

        static Person? Only(List<Person> found) => found.Count == 1 ? found[0] : null;
    }
}
