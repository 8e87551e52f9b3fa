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

    /// <summary>Patients who were entered here, by name and birth date.</summary>
    public required ILookup<(string, DateOnly?), KnownPatient> Own { get; init; }

    /// <summary>Nothing goes away one by one, so counting is enough to see that another import has come between.</summary>
    public async Task<bool> IsAsBefore(PracticeDb db, CancellationToken stop) =>
        Patients.Count == await SourceKey.Ours(db.Patients.Select(p => p.SourceKey)).CountAsync(stop)
        && Procedures.Count == await SourceKey.Ours(db.Procedures.Select(p => p.SourceKey)).CountAsync(stop)
        && Visits.Count == await SourceKey.Ours(db.Appointments.Select(v => v.SourceKey)).CountAsync(stop)
        && Talks.Count == await SourceKey.Ours(db.Contacts.Select(c => c.SourceKey)).CountAsync(stop);

    public static async Task<KnownRows> Read(PracticeDb db, CancellationToken stop) => new()
    {
        Patients = await Numbers(db.Patients.Select(p => p.SourceKey), stop),
        Procedures = await Numbers(db.Procedures.Select(p => p.SourceKey), stop),
        Visits = await Numbers(db.Appointments.Select(v => v.SourceKey), stop),
        Talks = await Numbers(db.Contacts.Select(c => c.SourceKey), stop),
        Own = (await db.Patients.Where(p => p.SourceKey == null).Select(p => new KnownPatient(p.Id, p.FirstName, p.LastName, p.BirthDate)).ToListAsync(stop))
            .ToLookup(p => (Key(p.FirstName, p.LastName), p.BirthDate)),
    };

    public static string Key(string first, string last) => SearchText.Fold($"{first} {last}");

    static async Task<IReadOnlySet<long>> Numbers(IQueryable<string?> keys, CancellationToken stop) =>
        (await SourceKey.Ours(keys).ToListAsync(stop)).Select(SourceKey.NumberOf).OfType<long>().ToHashSet();
}

sealed record KnownPatient(int Id, string FirstName, string LastName, DateOnly? BirthDate);
