namespace CaseAcceptance.Domain;

/// <summary>Which lines of a plan count in its totals: every live one, and of a group of choices only one.</summary>
public static class Totals
{
    public static IEnumerable<Procedure> Counted(IReadOnlyCollection<Procedure> procedures)
    {
        var live = procedures.Where(procedure => procedure.IsLive).ToList();
        return live.Where(procedure => procedure.AlternateGroup is null)
            .Concat(live.Where(procedure => procedure.AlternateGroup is not null).GroupBy(procedure => procedure.AlternateGroup).Select(OneOf));
    }

    static Procedure OneOf(IEnumerable<Procedure> choices) =>
        choices.MaxBy(procedure => (procedure.State != ProcedureState.Proposed, procedure.IsRecommended))!;
}
