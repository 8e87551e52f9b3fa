using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>All that an import would write, made from the facts alone.</summary>
sealed record ImportPlan
{
    public required PracticeExport Export { get; init; }
    public required PlanRules Rules { get; init; }
    public required Func<CodeRow, bool> IsTreatment { get; init; }
    public required IReadOnlyList<PatientRow> Patients { get; init; }
    public required IReadOnlyList<CaseDraft> Cases { get; init; }

    /// <summary>Appointments that no case asks for, such as cleanings; their chairs are taken all the same.</summary>
    public required IReadOnlyList<VisitRow> OtherVisits { get; init; }
    public required IReadOnlyList<TalkRow> Talks { get; init; }
    public required IReadOnlyList<CodeRow> Codes { get; init; }
    public required Skipped Skipped { get; init; }

    public static ImportPlan Of(PracticeExport export, Func<CodeRow, bool> isTreatment, PlanRules rules, KnownRows known, Steps? steps = null)
    {
        var skipped = new Skipped();
        var treatment = Treatment(export, isTreatment, known, skipped);
        var cases = new List<CaseDraft>();
        steps?.Begin(treatment.Count);
        foreach (var patient in treatment.GroupBy(row => row.PatNum))
        {
            List<ProcedureRow> lines = [.. patient];
            cases.AddRange(PatientPlans.Of(export.Patients[patient.Key], lines, export, rules));
            steps?.Did(lines.Count);
        }

        var taken = cases.SelectMany(c => c.Visits).Select(v => v.AptNum).ToHashSet();

        // What hangs on treatment that is here already comes through its case.
        taken.UnionWith(export.Procedures.Where(p => known.Procedures.Contains(p.ProcNum) && p.AptNum != 0).Select(p => p.AptNum));
        var working = export.Patients.Values.Where(p => p.Status is not (PatientStatus.Deleted or PatientStatus.NonPatient)).Select(p => p.PatNum).ToHashSet();
        working.UnionWith(cases.Select(c => c.Patient.PatNum));
        return new()
        {
            Export = export,
            Rules = rules,
            IsTreatment = isTreatment,
            Cases = Without(cases, known),
            Patients = skipped.Known(Skipped.Patient, [.. export.Patients.Values.Where(p => working.Contains(p.PatNum))], p => known.Patients.Contains(p.PatNum)),
            OtherVisits = skipped.Known(Skipped.Appointment, OtherVisitsOf(export, rules, working, taken, skipped), v => known.Visits.Contains(v.AptNum)),
            Talks = skipped.Known(Skipped.Contact, [.. export.Talks.Where(t => working.Contains(t.PatNum) && t.At < rules.Today.AddDays(1).ToDateTime(default))], t => known.Talks.Contains(t.TalkNum)),
            Codes = [.. export.Procedures.Select(p => p.CodeNum).Distinct().Select(code => export.Codes[code])],
            Skipped = skipped,
        };
    }

    static List<ProcedureRow> Treatment(PracticeExport export, Func<CodeRow, bool> isTreatment, KnownRows known, Skipped skipped)
    {
        var codes = export.Codes.Values.Where(isTreatment).Select(c => c.CodeNum).ToHashSet();
        var rule = new TreatmentRule(export, code => codes.Contains(code.CodeNum));
        var rows = new List<ProcedureRow>();
        foreach (var row in export.Procedures)
        {
            if (rule.Skips(row) is not Skip.No and var skip)
            {
                skipped.Count(Skipped.Procedure, TreatmentRule.InWords(skip));
            }
            else
            {
                rows.Add(row);
            }
        }

        foreach (var (status, total) in export.Totals.Where(t => !ReadExport.CanBecomeTreatment(t.Key)))
        {
            skipped.Count(Skipped.Procedure, status == ProcedureStatus.Deleted ? "Deleted in the source" : "Charting, such as existing work and conditions", total.Count);
        }

        return skipped.Known(Skipped.Procedure, rows, row => known.Procedures.Contains(row.ProcNum));
    }

    /// <summary>A visit that is here already stays as it is; the case then waits for a booking of its own.</summary>
    static List<CaseDraft> Without(List<CaseDraft> cases, KnownRows known) =>
        known.Visits.Count == 0 ? cases : [.. cases.Select(c => c with { Visits = [.. c.Visits.Where(v => !known.Visits.Contains(v.AptNum))] })];

    static List<VisitRow> OtherVisitsOf(PracticeExport export, PlanRules rules, HashSet<long> patients, HashSet<long> taken, Skipped skipped)
    {
        var others = new List<VisitRow>();
        foreach (var visit in export.Visits.Values.Where(v => v.IsScheduled && !taken.Contains(v.AptNum)))
        {
            if (visit.Start is null || !patients.Contains(visit.PatNum))
            {
                skipped.Count(Skipped.Appointment, visit.Start is null ? "No time" : "The patient is not there or was deleted");
            }
            else if (visit.IsOnOrAfter(rules.Today))
            {
                others.Add(visit);
            }
            else
            {
                skipped.Count(Skipped.Appointment, "Past, without treatment of a case");
            }
        }

        return others;
    }
}
