using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What the tables together say about one procedure.</summary>
sealed record ProcedureFact
{
    public required ProcedureRow Row { get; init; }
    public required CodeRow Code { get; init; }
    public required string Site { get; init; }
    public required long InsuranceCents { get; init; }
    public required long WriteOffCents { get; init; }

    /// <summary>Of planned work only: when it is done, the discount has become an adjustment of its own.</summary>
    public required long DiscountCents { get; init; }
    public required string PriorityWord { get; init; }
    public required Presentation? Presentation { get; init; }
    public required Presenter Presenter { get; init; }

    /// <summary>The booked appointment; also one whose day has passed and that nobody marked.</summary>
    public required VisitRow? Booked { get; init; }

    /// <summary>An appointment that was prepared and has no day yet.</summary>
    public required VisitRow? Prepared { get; init; }

    public string Name => Code.Name;
    public long PatientCents => Math.Max(0, Row.FeeCents - InsuranceCents - WriteOffCents - DiscountCents);

    public static ProcedureFact Of(ProcedureRow row, PracticeExport export)
    {
        var code = export.Codes[row.CodeNum];
        var estimate = row.IsPlanned ? export.Estimates.GetValueOrDefault(row.ProcNum) : default;
        var presentation = export.Presentations.GetValueOrDefault(row.ProcNum);
        return new()
        {
            Row = row,
            Code = code,
            Site = Facts.Site.Of(row, code.Area),
            InsuranceCents = estimate.InsuranceCents,
            WriteOffCents = estimate.WriteOffCents,
            DiscountCents = row.IsPlanned ? row.DiscountCents : 0,
            PriorityWord = export.Definitions.GetValueOrDefault(row.Priority) is { Category: DefinitionRow.Priorities } word ? word.Name : "",
            Presentation = presentation,
            Presenter = Presenter.Of(row, presentation),
            Booked = export.IsScheduled(row) ? export.VisitOf(row) : null,
            Prepared = export.Visits.GetValueOrDefault(row.PlannedAptNum) is { Status: VisitStatus.Planned } planned ? planned : null,
        };
    }
}
