using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Which procedures are looked at: found in a year, and treatment by the practice's own choice.</summary>
sealed record Cohort(DateOnly From, DateOnly To, Func<CodeRow, bool> IsTreatment)
{
    public bool Holds(ProcedureRow procedure, PracticeExport export) =>
        procedure.Status is ProcedureStatus.Planned or ProcedureStatus.Completed
        && procedure.FeeCents > 0
        && procedure.PlannedOn >= From && procedure.PlannedOn <= To
        && export.Patients.TryGetValue(procedure.PatNum, out var patient) && patient.Status != PatientStatus.Deleted
        && IsTreatment(export.Codes[procedure.CodeNum]);
}

readonly record struct Tally(int Count, long Cents)
{
    public Tally Add(ProcedureRow row, bool counts = true) => counts ? new(Count + 1, Cents + row.FeeCents) : this;
}

/// <summary>What became of the procedures of a cohort.</summary>
sealed record ChartFigure
{
    public Tally Presented { get; init; }
    public Tally Completed { get; init; }
    public Tally Scheduled { get; init; }
    public Tally ScheduledFuture { get; init; }
    public Tally SameDay { get; init; }
}

/// <summary>Figures that an export carries by itself, so that a practice can compare them with its own reports.</summary>
static class ExportFigures
{
    public static ChartFigure Chart(PracticeExport export, Cohort cohort) =>
        ChartBy(export, cohort, _ => 0).GetValueOrDefault(0, new());

    public static Dictionary<TKey, ChartFigure> ChartBy<TKey>(PracticeExport export, Cohort cohort, Func<ProcedureRow, TKey> group)
        where TKey : notnull
    {
        var figures = new Dictionary<TKey, ChartFigure>();
        foreach (var row in export.Procedures.Where(p => cohort.Holds(p, export)))
        {
            var key = group(row);
            var figure = figures.GetValueOrDefault(key, new());
            var completed = row.Status == ProcedureStatus.Completed;
            var scheduled = export.IsScheduled(row);
            figures[key] = new()
            {
                Presented = figure.Presented.Add(row),
                Completed = figure.Completed.Add(row, completed),
                Scheduled = figure.Scheduled.Add(row, scheduled),
                ScheduledFuture = figure.ScheduledFuture.Add(row, scheduled && export.VisitOf(row)!.IsOnOrAfter(cohort.To)),
                SameDay = figure.SameDay.Add(row, completed && row.ProcDate == row.PlannedOn),
            };
        }

        return figures;
    }

    /// <summary>Planned work of active patients who have no appointment from that day on, by patient.</summary>
    public static Dictionary<long, Tally> Unscheduled(PracticeExport export, DateOnly asOf)
    {
        var expected = export.Visits.Values.Where(v => v.IsScheduled && v.IsOnOrAfter(asOf)).Select(v => v.PatNum).ToHashSet();
        return export.Procedures
            .Where(p => p.Status == ProcedureStatus.Planned && !expected.Contains(p.PatNum)
                && export.Patients[p.PatNum].Status == PatientStatus.Patient)
            .GroupBy(p => p.PatNum)
            // Here, as in the source's own list, a procedure without units counts as nothing.
            .Select(g => (g.Key, Tally: new Tally(g.Count(), g.Where(p => p.Units > 0).Sum(p => p.FeeCents))))
            .Where(g => g.Tally.Cents > 0)
            .ToDictionary(g => g.Key, g => g.Tally);
    }
}
