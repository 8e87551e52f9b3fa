using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Shared;

/// <summary>The practice and its short lists, read once and kept until one of them changes. Readers never change them.</summary>
public sealed class PracticeBook(IDbContextFactory<PracticeDb> databases)
{
    readonly Lock reading = new();
    PracticeLists? now;

    public PracticeLists Now
    {
        get
        {
            lock (reading)
            {
                return now ??= Read();
            }
        }
    }

    public void Forget()
    {
        lock (reading)
        {
            now = null;
        }
    }

    PracticeLists Read()
    {
        using var db = databases.CreateDbContext();
        return new PracticeLists
        {
            Practice = db.Practices.AsNoTracking().OrderBy(p => p.Id).FirstOrDefault(),
            People = [.. db.People.AsNoTracking().OrderBy(p => p.Name)],
            Accounts = [.. db.Accounts.AsNoTracking().Select(AccountBrief.From)],
            Providers = [.. db.Providers.AsNoTracking().OrderBy(p => p.Name)],
            Chairs = [.. db.Operatories.AsNoTracking().OrderBy(o => o.Position).ThenBy(o => o.Id)],
            Types = [.. db.ProcedureTypes.AsNoTracking().OrderBy(t => t.Name)],
        };
    }
}

public sealed record PracticeLists
{
    public required Practice? Practice { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<AccountBrief> Accounts { get; init; }
    public required IReadOnlyList<Provider> Providers { get; init; }
    public required IReadOnlyList<Operatory> Chairs { get; init; }
    public required IReadOnlyList<ProcedureType> Types { get; init; }

    public Person? Person(int? id) => People.FirstOrDefault(person => person.Id == id);

    public AccountBrief? AccountOf(int? personId) => Accounts.FirstOrDefault(account => account.PersonId == personId);

    public Provider? Provider(int? id) => Providers.FirstOrDefault(provider => provider.Id == id);

    /// <summary>Full name, or "The product" for what nobody in particular did.</summary>
    public string NameOf(int? personId) => Person(personId)?.Name ?? "CaseAcceptance";
}
