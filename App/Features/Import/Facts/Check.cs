using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What an import would do, before it does anything.</summary>
sealed record Check
{
    public required DateOnly AsOf { get; init; }
    public required IReadOnlyList<TableCount> Tables { get; init; }
    public required int Patients { get; init; }
    public required IReadOnlyDictionary<ProcedureStatus, Tally> Treatment { get; init; }
    public required IReadOnlyDictionary<Skip, Tally> Skipped { get; init; }

    /// <summary>Existing work, conditions and deleted rows: counted, and left where they are.</summary>
    public required IReadOnlyDictionary<ProcedureStatus, StatusTotal> ChartOnly { get; init; }
    public required ChartFigure LastYear { get; init; }
    public required Tally Unscheduled { get; init; }
    public required Problems Problems { get; init; }

    public static Check Of(PracticeExport export, Func<CodeRow, bool> isTreatment, DateOnly asOf)
    {
        var rule = new TreatmentRule(export, isTreatment);
        var treatment = new Dictionary<ProcedureStatus, Tally>();
        var skipped = new Dictionary<Skip, Tally>();
        var patients = new HashSet<long>();
        foreach (var row in export.Procedures)
        {
            if (rule.Skips(row) is not Skip.No and var skip)
            {
                skipped[skip] = skipped.GetValueOrDefault(skip).Add(row);
                continue;
            }

            treatment[row.Status] = treatment.GetValueOrDefault(row.Status).Add(row);
            patients.Add(row.PatNum);
        }

        return new()
        {
            AsOf = asOf,
            Tables = export.Tables,
            Patients = patients.Count,
            Treatment = treatment,
            Skipped = skipped,
            ChartOnly = export.Totals.Where(t => !ReadExport.CanBecomeTreatment(t.Key)).ToDictionary(),
            LastYear = ExportFigures.Chart(export, new(asOf.AddYears(-1), asOf, isTreatment)),
            Unscheduled = ExportFigures.Unscheduled(export, asOf).Values.Aggregate(new Tally(), (sum, one) => new(sum.Count + one.Count, sum.Cents + one.Cents)),
            Problems = export.Problems,
        };
    }
}
