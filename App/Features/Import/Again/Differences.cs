using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>A row that came with an earlier import, of which the source says something else now; without a source row it is no longer there.</summary>
sealed record Differing<T>(int Id, int? CaseId, T? Row)
    where T : class;

/// <summary>What an export says differently from the one before. Only what differs is held; the rest is counted.</summary>
sealed record Differences
{
    public List<Differing<PatientRow>> Patients { get; } = [];
    public List<Differing<ProcedureFact>> Lines { get; } = [];
    public List<Differing<VisitRow>> Visits { get; } = [];
    /// <summary>By table.</summary>
    public Dictionary<string, int> UnchangedBy { get; } = [];
    public int Unchanged => UnchangedBy.Values.Sum();

    /// <summary>What makes the export less than it could be, in words: it is older than the last one, or a table holds only a part of
    /// what is here, of which then nothing is marked as gone.</summary>
    public List<string> Parts { get; } = [];

    public bool IsEmpty => Patients.Count + Lines.Count + Visits.Count == 0;

    public static async Task<Differences> Of(PracticeDb db, ImportPlan plan, KnownRows known, Steps steps, CancellationToken stop)
    {
        var (found, export) = (new Differences(), plan.Export);
        if (known.Patients.Count == 0)
        {
            return found;
        }

        if (await db.Imports.Where(run => run.UndoneAt == null).MaxAsync(run => (DateOnly?)run.AsOf, stop) is { } last && plan.Rules.AsOf < last)
        {
            found.Parts.Add($"This export is from {Words.Date(plan.Rules.AsOf, plan.Rules.Today)}, the last import brought one from {Words.Date(last, plan.Rules.Today)}. What it says may be out of date.");
        }

        steps.Begin(known.Patients.Count + known.Procedures.Count + known.Visits.Count);
        await found.Compare(db.Patients.Select(p => new Kept(p.Id, null, p.SourceKey, p.SourceSays, p.GoneOn)), found.Patients,
            number => export.Patients.GetValueOrDefault(number), row => Said.Of(ListRows.Patient(row)), plan, PatientRow.Table, steps, stop);
        var procedures = export.Procedures.Where(p => known.Procedures.Contains(p.ProcNum)).ToDictionary(p => p.ProcNum);
        await found.Compare(db.Procedures.Select(p => new Kept(p.Id, p.CaseId, p.SourceKey, p.SourceSays, p.GoneOn)), found.Lines,
            number => procedures.TryGetValue(number, out var row) ? ProcedureFact.Of(row, export) : null, Said.Of, plan, ProcedureRow.Table, steps, stop);
        await found.Compare(db.Appointments.Select(v => new Kept(v.Id, v.CaseId, v.SourceKey, v.SourceSays, v.GoneOn)), found.Visits,
            number => export.Visits.GetValueOrDefault(number), Said.Of, plan, VisitRow.Table, steps, stop);
        return found;
    }

    async Task Compare<T>(IQueryable<Kept> all, List<Differing<T>> into, Func<long, T?> row, Func<T, string> says, ImportPlan plan, Reading.Table table, Steps steps, CancellationToken stop)
        where T : class
    {
        var (gone, here, marked, same) = (new List<Differing<T>>(), 0, 0, 0);
        await foreach (var kept in all.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (SourceKey.NumberOf(kept.SourceKey) is not { } number)
            {
                continue;
            }

            here++;
            steps.Did();
            if (row(number) is not { } now)
            {
                marked += kept.GoneOn is null ? 0 : 1;
                gone.AddRange(kept.GoneOn is null ? [new(kept.Id, kept.CaseId, null)] : []);
            }
            else if (says(now) != kept.SourceSays || kept.GoneOn is not null)
            {
                into.Add(new(kept.Id, kept.CaseId, now));
            }
            else
            {
                same++;
            }
        }

        UnchangedBy[table.Name] = same + marked;
        if (gone.Count > 0 && WholeTable.Is(plan.Export, table.Name, here - marked, gone.Count))
        {
            into.AddRange(gone);
        }
        else if (gone.Count > 0 && plan.Export.Tables.Any(t => t.Table == table.Name))
        {
            Parts.Add(WholeTable.Why(plan.Export, table.Name, here - marked, gone.Count));
        }
    }

    sealed record Kept(int Id, int? CaseId, string? SourceKey, string? SourceSays, DateOnly? GoneOn);
}
