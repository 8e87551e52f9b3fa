using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>How a procedure was shown to the patient: the first saved plan that holds it, and whether any was signed.</summary>
sealed record Presentation(PlanRow First, bool IsSigned, DateOnly? SignedOn)
{
    public DateOnly? On => First.On;

    /// <summary>Each procedure once, however often its plan was saved.</summary>
    public static Dictionary<long, Presentation> Of(IReadOnlyDictionary<long, PlanRow> plans, IEnumerable<SavedLineRow> lines)
    {
        var found = new Dictionary<long, Presentation>();
        foreach (var line in lines.Where(l => l.ProcNum != 0))
        {
            if (plans.TryGetValue(line.PlanNum, out var plan) && plan.Status == PlanStatus.Saved)
            {
                found[line.ProcNum] = found.TryGetValue(line.ProcNum, out var known)
                    ? known.With(plan)
                    : new(plan, plan.IsSigned, plan.SignedOn);
            }
        }

        return found;
    }

    Presentation With(PlanRow plan) => new(
        Order(plan).CompareTo(Order(First)) < 0 ? plan : First,
        IsSigned || plan.IsSigned,
        new[] { SignedOn, plan.SignedOn }.Min());

    static (DateOnly, long) Order(PlanRow plan) => (plan.On ?? DateOnly.MaxValue, plan.PlanNum);
}
