using System.Text.Json;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What an import changed goes back to how it was, where nobody has touched it since.</summary>
sealed class PutBack(PracticeDb db, ImportRun run, Stamp stamp)
{
    const int Batch = 500;

    /// <summary>Lays down what goes back, for the steps that follow; only the caller's connection sees it.</summary>
    public async Task Prepare(CancellationToken stop)
    {
        var goes = $"""
            CREATE TEMP TABLE IF NOT EXISTS GoesBack (Id INTEGER PRIMARY KEY, Was TEXT, RowId INTEGER);
            DELETE FROM GoesBack;
            INSERT INTO GoesBack SELECT b.Id, b."Table", b.RowId FROM ImportBefores b JOIN Patients p ON p.Id = b.RowId AND p.Version = b.VersionAfter
                WHERE b.ImportRunId = {run.Id} AND b."Table" = '{FollowPatients.Table}';
            INSERT INTO GoesBack SELECT b.Id, b."Table", b.RowId FROM ImportBefores b JOIN Cases c ON c.Id = b.RowId AND c.Version = b.VersionAfter
                WHERE b.ImportRunId = {run.Id} AND b."Table" = '{FollowSource.Cases}' AND NOT EXISTS (SELECT 1 FROM Cases rest WHERE rest.SplitFromId = c.Id AND rest.Version > 0
                    AND EXISTS (SELECT 1 FROM Events e WHERE e.CaseId = rest.Id AND e.Kind = {(int)EventKind.SplitOff} AND e.Id > json_extract(b.State, '$.LastEvent')));
            INSERT INTO GoesBack SELECT b.Id, b."Table", b.RowId FROM ImportBefores b JOIN Appointments v ON v.Id = b.RowId
                WHERE b.ImportRunId = {run.Id} AND b."Table" = '{FollowSource.Visits}' AND (v.CaseId IS NULL OR v.CaseId IN (SELECT RowId FROM GoesBack WHERE Was = '{FollowSource.Cases}'));
            """;
        await db.Database.ExecuteSqlRawAsync(goes, stop);
    }

    /// <returns>How many go back, and how many were touched and stay.</returns>
    public async Task<(int Back, int Kept)> Count(CancellationToken stop)
    {
        var back = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM GoesBack").SingleAsync(stop);
        return (back, await db.Set<ImportBefore>().CountAsync(b => b.ImportRunId == run.Id, stop) - back);
    }

    public async Task Run(CancellationToken stop)
    {
        // EF.Parameter: one statement for each question, however many are asked about; else each is made anew, for longer than it runs.
        // The last change first: a visit that was moved and then came into a case leaves the case and then goes back.
        var all = await db.Database.SqlQueryRaw<int>("SELECT Id AS Value FROM GoesBack ORDER BY Id DESC").ToListAsync(stop);
        foreach (var ids in all.Chunk(Batch))
        {
            await Put(await db.Set<ImportBefore>().AsNoTracking().Where(b => EF.Parameter(ids).Contains(b.Id)).OrderByDescending(b => b.Id).ToListAsync(stop), stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    async Task Put(List<ImportBefore> befores, CancellationToken stop)
    {
        List<int> In(string table) => [.. befores.Where(b => b.Table == table).Select(b => b.RowId)];
        var (patients, cases, visits) = (In(FollowPatients.Table), In(FollowSource.Cases), In(FollowSource.Visits));
        var people = await db.Patients.Where(p => EF.Parameter(patients).Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var plans = await CaseWriter.Whole(db).Where(c => EF.Parameter(cases).Contains(c.Id)).ToDictionaryAsync(c => c.Id, stop);
        var rests = (await CaseWriter.Whole(db).Where(c => c.SplitFromId != null && EF.Parameter(cases).Contains(c.SplitFromId.Value)).ToListAsync(stop)).ToLookup(c => c.SplitFromId);
        var others = await db.Appointments.Where(v => EF.Parameter(visits).Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
        foreach (var before in befores)
        {
            switch (before.Table)
            {
                case FollowPatients.Table:
                    JsonSerializer.Deserialize<PatientBefore>(before.State)!.PutBack(people[before.RowId]);
                    break;
                case FollowSource.Cases:
                    Case(plans[before.RowId], rests[before.RowId], JsonSerializer.Deserialize<CaseBefore>(before.State)!);
                    break;
                default:
                    JsonSerializer.Deserialize<VisitBefore>(before.State)!.PutBack(others[before.RowId]);
                    break;
            }
        }
    }

    /// <summary>A case and visits that only the import brought go, so that a later one can bring them.</summary>
    void Case(Case plan, IEnumerable<Case> rests, CaseBefore was)
    {
        var rest = rests.FirstOrDefault(c => c.Events.Exists(e => e.Kind == EventKind.SplitOff && e.Id > was.LastEvent));
        db.Appointments.RemoveRange(plan.GoBack(was, rest, stamp));
        if (rest is not null)
        {
            db.Cases.Remove(rest);
        }
    }
}
