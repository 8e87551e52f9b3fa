namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>What is ticked for acceptance. Lines that nobody touched are ticked when they count; a colleague's change resets nothing.</summary>
public sealed class PlanTicks
{
    readonly Dictionary<int, bool> touched = [];

    public bool IsOn(PlanLine line) => touched.TryGetValue(line.Id, out var on) ? on : line.Counts;

    public void Set(CaseView plan, PlanLine line, bool on)
    {
        foreach (var other in plan.Proposed.Where(other => on && line.Group is not null && other.Group == line.Group))
        {
            touched[other.Id] = false;
        }

        touched[line.Id] = on;
    }

    public IReadOnlyList<PlanLine> On(CaseView plan) => [.. plan.Proposed.Where(IsOn)];

    /// <summary>How many could be ticked at once; of several choices, one.</summary>
    public static int Possible(CaseView plan) => plan.Proposed.Count(line => line.Counts);
}
