using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>A treatment that is about to enter a plan.</summary>
public sealed record PlannedLine
{
    public required int? TypeId { get; init; }
    public required string Name { get; init; }
    public required string Site { get; init; }
    public required Figures Figures { get; init; }
    public required int Minutes { get; init; }
    public required bool CountsAsTreatment { get; init; }

    /// <summary>The place in the list of the line to which this one is another choice.</summary>
    public int? ChoiceOf { get; init; }

    public static IReadOnlyList<Procedure> ToProcedures(IReadOnlyList<PlannedLine> lines) =>
        [.. lines.Select((line, place) => line.ToProcedure(lines.Any(other => other.ChoiceOf == place) ? place + 1 : line.ChoiceOf + 1))];

    Procedure ToProcedure(int? group) => new()
    {
        ProcedureTypeId = TypeId,
        Name = Name.Trim().Length > 0 ? Name.Trim() : throw new Refusal("Pick the treatment."),
        Site = Site.Trim(),
        Figures = Figures,
        Minutes = Minutes,
        CountsAsTreatment = CountsAsTreatment,
        AlternateGroup = group,
        IsRecommended = ChoiceOf is null,
    };
}
