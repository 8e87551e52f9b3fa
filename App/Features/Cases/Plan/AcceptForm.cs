using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>What is filled in while recording an acceptance, and the two running totals that follow from the ticks.</summary>
public sealed class AcceptForm
{
    public SortedSet<int> Ticked { get; set; } = [];
    public AcceptedHow How { get; set; }
    public DateOnly? FollowUpOn { get; set; }
    public string Note { get; set; } = "";

    /// <summary>As first shown: what was ticked in the plan, else everything that is recommended.</summary>
    public static AcceptForm For(CaseBrief plan, IReadOnlyCollection<int>? ticked, DateOnly followUpOn)
    {
        var open = plan.In(ProcedureState.Proposed).ToList();
        var agreed = open.Where(line => ticked?.Contains(line.Id) ?? (line.Group is null || line.IsRecommended));
        var one = agreed.GroupBy(line => line.Group is { } group ? $"group {group}" : $"line {line.Id}").Select(same => same.First().Id);
        return new() { Ticked = [.. one], FollowUpOn = followUpOn };
    }

    public IReadOnlyList<LineBrief> Agreed(CaseBrief plan) => [.. plan.In(ProcedureState.Proposed).Where(line => Ticked.Contains(line.Id))];

    /// <summary>What goes on in a case of its own; the other choices for what was agreed do not.</summary>
    public IReadOnlyList<LineBrief> Rest(CaseBrief plan)
    {
        var chosen = Agreed(plan).Select(line => line.Group).OfType<int>().ToList();
        return [.. plan.In(ProcedureState.Proposed).Where(line => !Ticked.Contains(line.Id) && !(line.Group is { } group && chosen.Contains(group)))];
    }

    /// <summary>Of a group of choices, one counts.</summary>
    public static IEnumerable<LineBrief> Counted(IEnumerable<LineBrief> lines) =>
        lines.GroupBy(line => line.Group is { } group ? $"group {group}" : $"line {line.Id}").Select(same => same.MaxBy(line => line.IsRecommended)!);
}
