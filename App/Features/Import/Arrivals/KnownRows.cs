using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>What an earlier import has brought already, by the numbers of the source.</summary>
sealed record KnownRows
{
    public required IReadOnlySet<long> Patients { get; init; }
    public required IReadOnlySet<long> Procedures { get; init; }
    public required IReadOnlySet<long> Visits { get; init; }
    public required IReadOnlySet<long> Talks { get; init; }

    /// <summary>Patients who are here, by name and birth date.</summary>
    public required ILookup<(string, DateOnly?), KnownPatient> Own { get; init; }

    /// <summary>How many imports there were and how many are undone, to see that another one has come between.</summary>
    public required (int, int) Imports { get; init; }

    public async Task<bool> IsAsBefore(PracticeDb db, CancellationToken stop) => Imports == await Count(db, stop);

    static async Task<(int, int)> Count(PracticeDb db, CancellationToken stop) =>
        (await db.Imports.CountAsync(stop), await db.Imports.CountAsync(run => run.UndoneAt != null, stop));

    public static async Task<KnownRows> Read(PracticeDb db, CancellationToken stop) => new()
    {
        Imports = await Count(db, stop),
        Patients = await Numbers(db.Patients.Select(p => p.SourceKey), stop),
        Procedures = await Numbers(db.Procedures.Select(p => p.SourceKey), stop),
        Visits = await Numbers(db.Appointments.Select(v => v.SourceKey), stop),
        Talks = await Numbers(db.Contacts.Select(c => c.SourceKey), stop),
        Own = (await db.Patients.Where(p => p.BirthDate != null).Select(p => new KnownPatient(p.Id, p.FirstName, p.LastName, p.BirthDate)).ToListAsync(stop))
            .ToLookup(p => (Key(p.FirstName, p.LastName), p.BirthDate)),
    };

    public static string Key(string first, string last) => SearchText.Fold($"{first} {last}");

    static async Task<IReadOnlySet<long>> Numbers(IQueryable<string?> keys, CancellationToken stop) =>
        (await SourceKey.Ours(keys).ToListAsync(stop)).Select(SourceKey.NumberOf).OfType<long>().ToHashSet();
}

sealed record KnownPatient(int Id, string FirstName, string LastName, DateOnly? BirthDate);
