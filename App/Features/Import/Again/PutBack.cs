using System.Text.Json;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What an import changed goes back to how it was, where nobody has touched it since.</summary>
sealed class PutBack(PracticeDb db, ImportRun run, Stamp stamp)
{
    /// <returns>How many went back, and how many were touched and stay.</returns>
    public async Task<(int Back, int Kept)> Run(CancellationToken stop)
    {
        var (back, kept) = (0, 0);
        foreach (var some in (await db.Set<ImportBefore>().AsNoTracking().Where(b => b.ImportRunId == run.Id).OrderByDescending(b => b.Id).ToListAsync(stop)).Chunk(200))
        {
            foreach (var before in some)
            {
                _ = await Put(before, stop) ? back++ : kept++;
            }
        }

        return (back, kept);
    }

    Task<bool> Put(ImportBefore before, CancellationToken stop) => before.Table switch
    {
        FollowPatients.Table => Patient(before, stop),
        FollowSource.Cases => Case(before, stop),
        _ => Visit(before, stop),
    };

    async Task<bool> Patient(ImportBefore before, CancellationToken stop)
    {
        var patient = await db.Patients.FirstOrDefaultAsync(p => p.Id == before.RowId, stop);
        var isSame = patient?.Version == before.VersionAfter;
        if (isSame)
        {
            JsonSerializer.Deserialize<PatientBefore>(before.State)!.PutBack(patient!);
        }

        return isSame;
    }

    async Task<bool> Case(ImportBefore before, CancellationToken stop)
    {
        var plan = await CaseWriter.Whole(db).FirstOrDefaultAsync(c => c.Id == before.RowId, stop);
        var was = JsonSerializer.Deserialize<CaseBefore>(before.State)!;
        var rest = await CaseWriter.Whole(db).FirstOrDefaultAsync(c => c.SplitFromId == before.RowId && c.Events.Any(e => e.Kind == EventKind.SplitOff && e.Id > was.LastEvent), stop);
        if (plan?.Version != before.VersionAfter || rest?.Events.Exists(e => e.Kind != EventKind.SplitOff) == true)
        {
            return false;
        }

        // An appointment that is taken back is unknown again, so that a later import can bring it.
        foreach (var visit in plan!.Visits.Where(v => was.Visits.Concat(was.Joined).All(w => w.Id != v.Id)))
        {
            db.Entry(visit).Property(v => v.SourceKey).CurrentValue = null;
        }

        plan.GoBack(was, rest, stamp);
        return true;
    }

    async Task<bool> Visit(ImportBefore before, CancellationToken stop)
    {
        // One that came into a case is out of it again by now, unless that case stays.
        var visit = await db.Appointments.FirstOrDefaultAsync(v => v.Id == before.RowId, stop);
        var isFree = visit is { CaseId: null };
        if (isFree)
        {
            JsonSerializer.Deserialize<VisitBefore>(before.State)!.PutBack(visit!);
        }

        return isFree;
    }
}
