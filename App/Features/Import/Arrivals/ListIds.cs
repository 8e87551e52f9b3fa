using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>The practice's own lists as they are here: the numbers of the source to the numbers of this file.</summary>
sealed class ListIds(IReadOnlyDictionary<long, Provider> providers, IReadOnlyDictionary<long, Operatory> chairs, IReadOnlyDictionary<long, ProcedureType> types, IReadOnlyList<Person> people)
{
    /// <summary>The providers and chairs that are here already.</summary>
    public static async Task<ListIds> Here(PracticeDb db, PracticeExport export, CancellationToken stop)
    {
        var (providers, chairs) = (await db.Providers.AsNoTracking().ToListAsync(stop), await db.Operatories.AsNoTracking().ToListAsync(stop));
        return new(
            Found(ListRows.Providers(export), row => row.ProvNum, row => In(providers, ListRows.Provider(row, export, 0))),
            Found(ListRows.Chairs(export), row => row.OperatoryNum, row => In(chairs, ListRows.Chair(row, 0))), new Dictionary<long, ProcedureType>(), []);
    }

    /// <summary>The same one by its number, else by its name where it came from nowhere.</summary>
    public static Provider? In(List<Provider> here, Provider made) =>
        here.Find(p => p.SourceKey == made.SourceKey) ?? here.Find(p => p.SourceKey is null && Same(p.Name, made.Name));

    public static Operatory? In(List<Operatory> here, Operatory made) =>
        here.Find(c => c.SourceKey == made.SourceKey) ?? here.Find(c => c.SourceKey is null && Same(c.Name, made.Name));

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

    static bool Same(string one, string other) => SearchText.Fold(one) == SearchText.Fold(other);

    static Dictionary<long, T> Found<TRow, T>(IEnumerable<TRow> rows, Func<TRow, long> number, Func<TRow, T?> found)
        where T : class =>
        rows.Select(row => (Number: number(row), One: found(row))).Where(pair => pair.One is not null).ToDictionary(pair => pair.Number, pair => pair.One!);
}
