namespace CaseAcceptance.Domain;

/// <summary>Several ways to treat the same problem: one group, of which the patient picks one and one is recommended.</summary>
public static class AlternateChoice
{
    /// <summary>Adds a line as another choice beside <paramref name="other"/>.</summary>
    public static void AddChoice(this Case plan, Procedure choice, Procedure other, bool isRecommended, Stamp stamp)
    {
        Refusal.When(plan.Stage != Stage.Exam, "The patient has already decided. Add it as a treatment of its own.");
        Refusal.When(other.State != ProcedureState.Proposed, $"{other.Name} is no longer waiting for a decision.");
        var group = other.AlternateGroup ??= plan.Procedures.Max(line => line.AlternateGroup ?? 0) + 1;
        choice.AlternateGroup = group;
        choice.IsRecommended = isRecommended;
        if (isRecommended)
        {
            plan.Procedures.Where(line => line.AlternateGroup == group).ToList().ForEach(line => line.IsRecommended = false);
        }

        plan.Add(choice, AcceptedHow.InOffice, stamp);
    }
}
