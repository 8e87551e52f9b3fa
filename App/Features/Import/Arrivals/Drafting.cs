using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>One case from the facts that belong together.</summary>
static class Drafting
{
    public static CaseDraft Draft(PatientRow patient, Fate fate, IReadOnlyList<ProcedureFact> facts, CaseDraft? from,
        IReadOnlyDictionary<ProcedureRow, Alternatives> choices, PracticeExport export, PlanRules rules)
    {
        var shown = facts.Select(f => f.Presentation).Where(p => p?.On is not null).MinBy(p => p!.On);
        List<LineDraft> lines = [.. facts.Select(fact => Line(fact, fate, choices, export, rules.Days))];
        var found = rules.Days.Known(facts.Min(f => f.Row.DiagnosedOn));
        return new()
        {
            Patient = patient,
            Fate = fate,
            Lines = lines,
            Visits = [.. (fate == Fate.Booked ? facts.Select(f => export.VisitOf(f.Row)) : fate == Fate.Completed ? facts.Select(f => Done(f.Row, export)) : [])
                .OfType<VisitRow>().Where(v => v.PatNum == patient.PatNum).Distinct()],
            DiagnosedOn = found,
            Shown = shown,
            Presenter = (shown is null ? facts[0] : facts.First(f => f.Presentation == shown)).Presenter,
            Figures = lines.Where(Counts).Aggregate(default(Figures), (sum, line) => sum + line.Figures),
            End = End(patient, fate, facts, new[] { rules.Days.Known(facts.Max(f => f.Row.DiagnosedOn)), shown?.On }.Max(), rules),
            SplitFrom = from,
        };
    }

    static bool Counts(LineDraft line) => line.State != ProcedureState.NotChosen && (line.Choice is null || line.IsRecommended);

    static LineDraft Line(ProcedureFact fact, Fate fate, IReadOnlyDictionary<ProcedureRow, Alternatives> choices, PracticeExport export, DayOf days)
    {
        var (figures, isCapped) = LineFigures.Of(fact);
        var group = choices.GetValueOrDefault(fact.Row);
        var leader = group?.Recommended.MaxBy(r => r.FeeCents);
        var isOther = group?.Others.Contains(fact.Row) == true;
        var state = isOther && fate != Fate.Proposed ? ProcedureState.NotChosen : StateOf(fate);
        return new(fact, figures, isCapped, state,
            state is ProcedureState.Accepted or ProcedureState.Completed ? days.Accepted(fact) : null,
            state == ProcedureState.Completed ? days.Completed(fact.Row) : null)
        {
            // Of several recommended procedures at one place the most valuable one stands for the choice; the others count as well.
            Choice = group is not null && (isOther || fact.Row == leader) && fate == Fate.Proposed ? leader!.ProcNum : null,
            IsRecommended = !isOther,
            Minutes = Minutes(fact, export),
        };
    }

    static ProcedureState StateOf(Fate fate) => fate switch
    {
        Fate.Completed => ProcedureState.Completed,
        Fate.Booked => ProcedureState.Accepted,
        _ => ProcedureState.Proposed,
    };

    static VisitRow? Done(ProcedureRow row, PracticeExport export) =>
        export.VisitOf(row) is { Status: VisitStatus.Complete, Start: not null } visit ? visit : null;

    /// <summary>An appointment tells how long its work takes, also one that was only prepared.</summary>
    static int Minutes(ProcedureFact fact, PracticeExport export) => (export.VisitOf(fact.Row) ?? fact.Prepared)?.Minutes ?? 60;

    static ArrivedEnd? End(PatientRow patient, Fate fate, IReadOnlyList<ProcedureFact> facts, DateOnly? newest, PlanRules rules)
    {
        var latest = rules.Days.Latest;
        var done = rules.Days.Known(facts.Max(f => f.Row.CompletedOn));
        return fate switch
        {
            Fate.Completed when done is null || done < rules.FirstCheckIn || PlanRules.HasLeft(patient) => new(Outcome.Completed, done ?? latest, "Done before the import"),
            Fate.Referred => new(Outcome.Referred, rules.Days.Known(facts.Max(f => f.Row.ProcDate)) ?? newest ?? latest, "Referred before the import"),
            Fate.PutAside => new(Outcome.Declined, newest ?? latest, facts.All(f => f.Row.Act == RecordedAct.Declined) ? "Declined before the import" : "Put aside on a plan that is no longer active"),
            Fate.Proposed when PlanRules.HasLeft(patient) => new(Outcome.Expired, newest ?? latest, "No longer a patient here"),
            Fate.Proposed when newest is null => new(Outcome.Expired, latest, "When it was planned is not known"),
            Fate.Proposed when newest < rules.FirstOpenPlan =>
                new(Outcome.Expired, newest.Value.AddMonths(rules.ExpiresAfterMonths), $"Planned {Words.Date(newest.Value, latest)}, too long ago"),
            _ => null,
        };
    }
}
