using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>The procedures of one patient as cases: one for each plan and fate, alternatives counted once,
/// what is done at one appointment kept together.</summary>
sealed class PatientPlans
{
    readonly PracticeExport export;
    readonly PlanRules rules;
    readonly PatientRow patient;
    readonly Dictionary<ProcedureRow, Alternatives> choices = [];
    readonly List<(ProcedureFact Fact, Fate Fate, string Plan)> facts = [];
    readonly Dictionary<string, string> sameVisit = [];

    PatientPlans(PatientRow patient, IReadOnlyCollection<ProcedureRow> rows, PracticeExport export, PlanRules rules)
    {
        (this.export, this.rules, this.patient) = (export, rules, patient);
        foreach (var alternatives in Alternatives.Of(rows, export.Codes))
        {
            foreach (var row in alternatives.Recommended.Concat(alternatives.Others))
            {
                choices[row] = alternatives;
            }
        }

        facts.AddRange(rows.Select(row => ProcedureFact.Of(row, export)).Select(fact => (fact, FateOf(fact.Row), PlanOf(Leader(fact.Row)))));
        foreach (var visit in facts.Where(f => f.Fate == Fate.Booked && f.Fact.Booked is not null).GroupBy(f => f.Fact.Booked))
        {
            visit.Skip(1).ToList().ForEach(other => sameVisit[Root(other.Plan)] = Root(visit.First().Plan));
        }
    }

    public static IEnumerable<CaseDraft> Of(PatientRow patient, IReadOnlyCollection<ProcedureRow> rows, PracticeExport export, PlanRules rules) =>
        new PatientPlans(patient, rows, export, rules).Drafts();

    IEnumerable<CaseDraft> Drafts()
    {
        var made = new List<(CaseDraft Draft, HashSet<string> Plans)>();
        foreach (var group in facts.GroupBy(f => (f.Fate, Plan: f.Fate == Fate.Booked ? Root(f.Plan) : f.Plan)).OrderBy(g => g.Key.Fate))
        {
            var plans = group.Select(f => f.Plan).ToHashSet();
            var from = made.Find(m => m.Draft.Fate < group.Key.Fate && m.Plans.Overlaps(plans)).Draft;
            made.Add((Drafting.Draft(patient, group.Key.Fate, [.. group.Select(f => f.Fact)], from, choices, export, rules), plans));
        }

        return made.Select(m => m.Draft);
    }

    /// <summary>Alternatives go where the recommended work goes, the most valuable of it when there are several.</summary>
    ProcedureRow Leader(ProcedureRow row) =>
        row.Status == ProcedureStatus.PlannedInactive && choices.TryGetValue(row, out var found) ? found.Recommended.MaxBy(r => r.FeeCents)! : row;

    Fate FateOf(ProcedureRow row) => row.Status switch
    {
        ProcedureStatus.Completed => Fate.Completed,
        ProcedureStatus.Referred => Fate.Referred,
        ProcedureStatus.PlannedInactive when Leader(row) is var leader && leader != row => FateOf(leader),
        ProcedureStatus.PlannedInactive => Fate.PutAside,
        _ => !PlanRules.HasLeft(patient) && (row.Act == RecordedAct.Accepted || rules.IsBooked(export.VisitOf(row))) ? Fate.Booked : Fate.Proposed,
    };

    /// <summary>The first saved plan that shows it; without one, what was found on the same day is one plan.</summary>
    string PlanOf(ProcedureRow row) =>
        export.Presentations.TryGetValue(row.ProcNum, out var shown) ? $"plan {shown.First.PlanNum}" : $"day {row.DiagnosedOn:O}";

    string Root(string plan) => sameVisit.TryGetValue(plan, out var next) && next != plan ? Root(next) : plan;
}
