using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Writes a plan into an open transaction, in batches that the context forgets again.</summary>
sealed class Publisher(PracticeDb db, ImportPlan plan, PracticeClock clock, Stamp stamp, IProgress<ImportProgress>? progress, CancellationToken stop)
{
    const int Batch = 500;

    /// <summary>Of patients with all their cases, each of many rows.</summary>
    const int SmallBatch = 25;
    readonly Dictionary<long, Patient> patients = [];
    readonly Dictionary<DateOnly, Stamp> days = [];

    public async Task Write()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var ids = await PublishLists.Write(db, plan, stop);
        await Patients();
        await Cases(ids);
        await Contacts();
    }

    async Task Patients()
    {
        await Save("Patients", plan.Patients, row =>
        {
            var patient = ListRows.Patient(row);
            patients[row.PatNum] = patient;
            db.Add(patient);
        });
        var known = plan.Cases.Select(c => c.Patient.PatNum).Concat(plan.OtherVisits.Select(v => v.PatNum)).Concat(plan.Talks.Select(t => t.PatNum))
            .Where(number => !patients.ContainsKey(number)).Distinct().ToDictionary(SourceKey.Of);
        foreach (var keys in known.Keys.Chunk(Batch))
        {
            foreach (var patient in await db.Patients.AsNoTracking().Where(p => keys.Contains(p.SourceKey)).ToListAsync(stop))
            {
                patients[known[patient.SourceKey!]] = patient;
            }
        }
    }

    async Task Cases(ListIds ids)
    {
        var due = Spread.Over(plan.Cases, await DueNow(), stamp.Today, stamp.Week);
        var make = new ToCases(plan, ids, due, On, stamp);
        var told = new List<(Case Case, List<CaseEvent> Events)>();
        await Save("Cases", [.. plan.Cases.GroupBy(c => c.Patient.PatNum)], ofPatient =>
        {
            foreach (var draft in ofPatient)
            {
                var made = make.Make(draft, patients[ofPatient.Key]);
                told.Add((made, [.. made.Events]));
                made.Events.Clear();
                db.Attach(made);
            }
        }, async () =>
        {
            // After the visits that they point to, or the steps of a history would be numbered out of their order.
            told.ForEach(t => t.Case.Events.AddRange(t.Events));
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(stop);
            told.Clear();
            make.Forget();
        }, SmallBatch);
        await Save("Appointments", plan.OtherVisits, row => db.Add(make.Visit(row, patients[row.PatNum])));
    }

    async Task Contacts()
    {
        var numbers = patients.ToDictionary(p => p.Value.Id, p => p.Key);
        var open = (await db.Cases.Where(c => c.Outcome == null).Select(c => new { c.Id, c.PatientId, c.DiagnosedOn }).ToListAsync(stop))
            .Where(c => numbers.ContainsKey(c.PatientId)).GroupBy(c => numbers[c.PatientId])
            .Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
        await Save("Contacts", plan.Talks, row =>
        {
            // What was said before the need was found can not be about it.
            var about = open.GetValueOrDefault(row.PatNum) is { } found && (found.DiagnosedOn is null || DateOnly.FromDateTime(row.At!.Value) >= found.DiagnosedOn) ? found.Id : (int?)null;
            var by = plan.Export.Users.GetValueOrDefault(row.UserNum)?.Name ?? "";
            db.Add(ListRows.Contact(row, patients[row.PatNum].Id, about, clock.ToUtc(row.At!.Value), by));
        });
    }

    async Task Save<T>(string phase, IReadOnlyCollection<T> rows, Action<T> add, Func<Task>? saved = null, int size = Batch)
    {
        var done = 0;
        progress?.Report(new(phase, 0, rows.Count));
        foreach (var batch in rows.Chunk(size))
        {
            stop.ThrowIfCancellationRequested();
            Array.ForEach(batch, add);
            await db.SaveChangesAsync(stop);
            await (saved?.Invoke() ?? Task.CompletedTask);
            db.ChangeTracker.Clear();
            progress?.Report(new(phase, done += batch.Length, rows.Count));
        }
    }

    async Task<Dictionary<DateOnly, int>> DueNow() =>
        (await db.Cases.Where(c => c.Outcome == null && c.NextPersonId == stamp.PersonId && c.NextDue > stamp.Today && c.NextKind != NextKind.Visit)
            .GroupBy(c => c.NextDue!.Value).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop)).ToDictionary(d => d.Key, d => d.Count);

    /// <summary>A day of the past, told at its noon.</summary>
    Stamp On(DateOnly day)
    {
        if (!days.TryGetValue(day, out var found))
        {
            var noon = day.ToDateTime(new(12, 0));
            days[day] = found = new(null, clock.ToUtc(noon), noon, stamp.Week);
        }

        return found;
    }
}
