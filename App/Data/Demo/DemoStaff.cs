using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>The people and rooms of Juniper Street Dental. A practice with a long history has more dentists and chairs.</summary>
sealed class DemoStaff
{
    public required Person Marisol { get; init; }
    public required Person Theo { get; init; }
    public required Person Dana { get; init; }
    public required IReadOnlyList<Provider> Dentists { get; init; }
    public required IReadOnlyList<Person> DentistPeople { get; init; }
    public required IReadOnlyList<Provider> Hygienists { get; init; }
    public required IReadOnlyList<Operatory> Chairs { get; init; }
    public required IReadOnlyDictionary<string, ProcedureType> Types { get; init; }

    public static async Task<DemoStaff> Hire(PracticeDb db, DemoSize size, Practice practice)
    {
        var dentists = Surgeons(size.Dentists).ToList();
        var staff = new DemoStaff
        {
            Marisol = new() { Name = "Marisol Vega", Role = Role.Coordinator },
            Theo = new() { Name = "Theo Lindqvist", Role = Role.Coordinator },
            Dana = new() { Name = "Dana Whitlock", Role = Role.Manager },
            Dentists = dentists,
            Hygienists = [.. Enumerable.Range(0, Math.Max(1, dentists.Count / 3)).Select(n => new Provider
            {
                Name = n == 0 ? "Jo Park" : $"{DemoNames.First[60 + n]} {DemoNames.Last[60 + n]}", Kind = ProviderKind.Hygienist, Tint = 3,
                Initials = n == 0 ? "JP" : Person.InitialsOf($"{DemoNames.First[60 + n]} {DemoNames.Last[60 + n]}"),
            })],
            Chairs = [.. Enumerable.Range(1, dentists.Count + 2).Select(n => new Operatory { Name = $"Chair {n}", Position = n })],
            DentistPeople = [],
            Types = StarterList.Types().ToDictionary(type => type.Name),
        };
        db.Practices.Add(practice);
        db.AddRange(staff.Marisol, staff.Theo, staff.Dana);
        db.AddRange([.. staff.Dentists, .. staff.Hygienists]);
        db.AddRange(staff.Chairs);
        db.AddRange(staff.Types.Values);
        await db.SaveChangesAsync();
        return await staff.WithSignIns(db);
    }

    async Task<DemoStaff> WithSignIns(PracticeDb db)
    {
        string[] first = ["Priya", "Tomas", "Hanna"];
        var people = Dentists.Select((dentist, n) => new Person
        {
            Name = dentist.Name.Replace("Dr. ", $"Dr. {(n < first.Length ? first[n] : FirstOf(n))} ", StringComparison.Ordinal),
            Role = Role.Dentist, ProviderId = dentist.Id,
        }).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return new()
        {
            Marisol = Marisol, Theo = Theo, Dana = Dana, Dentists = Dentists, DentistPeople = people, Hygienists = Hygienists, Chairs = Chairs, Types = Types,
        };
    }

    /// <summary>There are more dentists than first names from there on.</summary>
    static string FirstOf(int dentist) => DemoNames.First[(90 + dentist) % DemoNames.First.Length];

    static IEnumerable<Provider> Surgeons(int count)
    {
        string[] initials = ["PR", "TA", "HK"];
        return DemoNames.Surgeons.Take(count).Select((name, n) => new Provider
        {
            Name = $"Dr. {name}", Initials = n < initials.Length ? initials[n] : $"{FirstOf(n)[0]}{name[0]}", Tint = n % 4,
        });
    }
}
