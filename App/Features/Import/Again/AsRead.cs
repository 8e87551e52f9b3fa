using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What was looked at to decide what is followed. It is prepared while colleagues work, so when nobody else can
/// write any more it is looked at once again.</summary>
sealed class AsRead
{
    const int Batch = 500;
    readonly Dictionary<int, int> patients = [];
    readonly Dictionary<int, int> cases = [];
    readonly Dictionary<int, VisitAsRead> visits = [];

    public void Add(Patient one) => patients.TryAdd(one.Id, one.Version);

    public void Add(Case one) => cases.TryAdd(one.Id, one.Version);

    public void Add(Appointment one) => visits.TryAdd(one.Id, new(one.CaseId, one.Start, one.Minutes, one.Status, one.OperatoryId, one.ProviderId));

    public async Task<bool> IsStill(PracticeDb db, CancellationToken stop) =>
        await Is(patients, ids => db.Patients.Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new { p.Id, p.Version }).ToDictionaryAsync(p => p.Id, p => p.Version, stop))
        && await Is(cases, ids => db.Cases.Where(c => EF.Parameter(ids).Contains(c.Id)).Select(c => new { c.Id, c.Version }).ToDictionaryAsync(c => c.Id, c => c.Version, stop))
        && await Is(visits, ids => db.Appointments.AsNoTracking().Where(v => EF.Parameter(ids).Contains(v.Id))
            .ToDictionaryAsync(v => v.Id, v => new VisitAsRead(v.CaseId, v.Start, v.Minutes, v.Status, v.OperatoryId, v.ProviderId), stop));

    static async Task<bool> Is<T>(Dictionary<int, T> read, Func<int[], Task<Dictionary<int, T>>> now)
        where T : notnull
    {
        foreach (var ids in read.Keys.Chunk(Batch))
        {
            var found = await now(ids);
            if (!ids.All(id => found.TryGetValue(id, out var one) && one.Equals(read[id])))
            {
                return false;
            }
        }

        return true;
    }

    sealed record VisitAsRead(int? CaseId, DateTime Start, int Minutes, AppointmentStatus Status, int? OperatoryId, int? ProviderId);
}
