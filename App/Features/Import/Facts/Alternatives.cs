using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Procedures at one place of which only one kind is done: the one on the active plan, or those put aside.</summary>
sealed record Alternatives(IReadOnlyList<ProcedureRow> Recommended, IReadOnlyList<ProcedureRow> Others)
{
    /// <summary>For the procedures of one patient. What was put aside and has no sibling at its place is no alternative.</summary>
    public static IReadOnlyList<Alternatives> Of(IReadOnlyCollection<ProcedureRow> procedures, IReadOnlyDictionary<long, CodeRow> codes)
    {
        IEnumerable<string> Places(ProcedureRow row) => Site.Keys(row, codes[row.CodeNum].Area);
        var groups = new List<(HashSet<string> Places, List<ProcedureRow> Rows)>();
        foreach (var row in procedures.Where(p => p.IsPlanned && p.Act != RecordedAct.Declined && Places(p).Any()))
        {
            var places = Places(row).ToHashSet();
            var touching = groups.Where(g => g.Places.Overlaps(places)).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add(([.. touching.SelectMany(g => g.Places), .. places], [.. touching.SelectMany(g => g.Rows), row]));
        }

        return [.. groups
            .Select(g => new Alternatives(
                [.. g.Rows.Where(r => r.Status == ProcedureStatus.Planned)],
                [.. g.Rows.Where(r => r.Status == ProcedureStatus.PlannedInactive)]))
            .Where(a => a is { Recommended.Count: > 0, Others.Count: > 0 })];
    }
}
