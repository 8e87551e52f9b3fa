using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>One treatment of the plan with its figures, where it stands, and the words for the patient.</summary>
public sealed record PlanLine
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string Site { get; init; }
    public required Figures Figures { get; init; }
    public required int Minutes { get; init; }
    public required ProcedureState State { get; init; }
    public required int? Group { get; init; }
    public required bool IsRecommended { get; init; }

    /// <summary>Of several choices only one counts in the totals.</summary>
    public required bool Counts { get; init; }
    public required DateOnly? PresentedOn { get; init; }
    public required DateOnly? CompletedOn { get; init; }
    public required DateOnly? BookedOn { get; init; }
    public required DateOnly? GoneOn { get; init; }
    public required string Reason { get; init; }
    public required string WhyItMatters { get; init; }
    public required string IfLeftAlone { get; init; }
    public required string OtherChoices { get; init; }

    public bool IsLive => State is ProcedureState.Proposed or ProcedureState.Accepted or ProcedureState.Completed;
    public bool HasWords => (WhyItMatters + IfLeftAlone + OtherChoices).Length > 0;

    public static Figures Sum(IEnumerable<PlanLine> lines) => Domain.Figures.Sum(lines.Select(line => line.Figures));

    /// <summary>In the order of the plan; choices for the same problem stand together.</summary>
    public static IEnumerable<PlanLine> Of(Case plan, IReadOnlyList<ProcedureType> types)
    {
        var counted = Totals.Counted(plan.Procedures).ToHashSet();
        return plan.Procedures.Select(line => Of(line, counted.Contains(line), types.FirstOrDefault(type => type.Id == line.ProcedureTypeId)))
            .GroupBy(line => line.Group is { } group ? -group : line.Id).SelectMany(choices => choices);
    }

    static PlanLine Of(Procedure line, bool counts, ProcedureType? type) => new()
    {
        Id = line.Id,
        Name = line.Name,
        Site = line.Site,
        Figures = line.Figures,
        Minutes = line.Minutes,
        State = line.State,
        Group = line.AlternateGroup,
        IsRecommended = line.IsRecommended,
        Counts = counts,
        PresentedOn = line.PresentedOn,
        CompletedOn = line.CompletedOn,
        BookedOn = line.Appointments.Where(visit => visit.IsOpen).Min(visit => (DateOnly?)visit.Day),
        GoneOn = line.GoneOn,
        Reason = line.Reason ?? "",
        WhyItMatters = type?.WhyItMatters ?? "",
        IfLeftAlone = type?.IfLeftAlone ?? "",
        OtherChoices = type?.OtherChoices ?? "",
    };
}
