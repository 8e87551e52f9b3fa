using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Lays the rows of a plan ready. Of the practice's own file it only reads, so nobody waits for it.</summary>
sealed class StagePlan(StagedFile staged, ImportPlan plan, ListIds ids, PracticeClock clock, Stamp stamp, IProgress<ImportProgress>? progress, CancellationToken stop)
{
    const int Batch = 500;
    readonly WholeCases rows = new(staged.Db, staged);
    readonly Dictionary<long, Patient> patients = [];
    readonly Noons noons = new(clock, stamp.Week);
    readonly List<OpenCase> open = [];

    public async Task Write()
    {
        await Patients();
        await Cases();
        await Contacts();
    }

    async Task Patients()
    {
        var added = new Rows<Patient>(staged.Db, staged);
        Each("Patients", plan.Patients, row => patients[row.PatNum] = added.Add(ListRows.Patient(row)));
        var known = plan.Cases.Select(c => c.Patient.PatNum).Concat(plan.OtherVisits.Select(v => v.PatNum)).Concat(plan.Talks.Select(t => t.PatNum))
            .Where(number => !patients.ContainsKey(number)).Distinct().ToDictionary(SourceKey.Of);
        foreach (var keys in known.Keys.Chunk(Batch))
        {
            foreach (var patient in await staged.Db.Patients.AsNoTracking().Where(p => keys.Contains(p.SourceKey)).ToListAsync(stop))
            {
                patients[known[patient.SourceKey!]] = patient;
            }
        }
    }

    async Task Cases()
    {
        var due = Spread.Over(plan.Cases, await DueNow(), stamp.Today, stamp.Week);
        var make = new ToCases(plan, ids, due, noons.On, stamp);
        Each("Cases", plan.Cases, draft =>
        {
            var made = make.Make(draft, patients[draft.Patient.PatNum]);
            rows.Write(made);
            if (made.IsOpen)
            {
                open.Add(new(made.Id, made.PatientId, made.DiagnosedOn));
            }
        });
        Each("Appointments", plan.OtherVisits, row => rows.Visits.Add(make.Visit(row, patients[row.PatNum])));
    }

    async Task Contacts()
    {
        open.AddRange(await staged.Db.Cases.Where(c => c.Outcome == null).Select(c => new OpenCase(c.Id, c.PatientId, c.DiagnosedOn)).ToListAsync(stop));
        var only = open.GroupBy(c => c.PatientId).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
        Each("Contacts", plan.Talks, row =>
        {
            // What was said before the need was found can not be about it.
            var patient = patients[row.PatNum].Id;
            var about = only.GetValueOrDefault(patient) is { } found && (found.DiagnosedOn is null || DateOnly.FromDateTime(row.At!.Value) >= found.DiagnosedOn) ? found.Id : (int?)null;
            var by = plan.Export.Users.GetValueOrDefault(row.UserNum)?.Name ?? "";
            rows.Contacts.Add(ListRows.Contact(row, patient, about, clock.ToUtc(row.At!.Value), by));
        });
    }

    void Each<T>(string phase, IReadOnlyCollection<T> all, Action<T> add)
    {
        var steps = new Steps(phase, progress, stop).Begin(all.Count);
        foreach (var one in all)
        {
            add(one);
            steps.Did();
        }
    }

    async Task<Dictionary<DateOnly, int>> DueNow() =>
        (await staged.Db.Cases.Where(c => c.Outcome == null && c.NextPersonId == stamp.PersonId && c.NextDue > stamp.Today && c.NextKind != NextKind.Visit)
            .GroupBy(c => c.NextDue!.Value).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop)).ToDictionary(d => d.Key, d => d.Count);

    sealed record OpenCase(int Id, int PatientId, DateOnly? DiagnosedOn);
}
