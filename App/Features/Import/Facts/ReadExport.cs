using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Reads an export table by table, each once, and joins what belongs together.</summary>
static class ReadExport
{
    public static PracticeExport From(ExportFiles files, CancellationToken stop = default)
    {
        var merges = new Merges(files.Read(PatientLinkRow.Table));
        var names = new NamesAsKeys(files.Problems);
        var everybody = files.Read(PatientRow.Table, names.Objection).ToDictionary(p => p.PatNum);
        names.Take(everybody, files.NameOf(PatientRow.Table));
        long Person(long patNum) => names.Person(patNum) is var one && merges.Kept(one) is var kept && everybody.ContainsKey(kept) ? kept : one;
        var providers = files.Read(ProviderRow.Table).ToDictionary(p => p.ProvNum);
        var chairs = files.Read(OperatoryRow.Table).ToDictionary(o => o.OperatoryNum);
        names.Take(providers.Values, chairs.Values);
        var (codes, definitions) = OwnCodes.Sort(files.Read(CodeRow.Table).ToDictionary(c => c.CodeNum), files.Read(DefinitionRow.Table).ToDictionary(d => d.DefNum));
        var fees = new UsualFees(files.Read(FeeRow.Table));
        var totals = new Dictionary<ProcedureStatus, StatusTotal>();
        var procedures = new List<ProcedureRow>();
        foreach (var row in !KeysOfPatients.Join(files, everybody) ? [] : files.Read(ProcedureRow.Table, row => Objection(row, names.Person(row.PatNum), everybody, codes)))
        {
            stop.ThrowIfCancellationRequested();
            totals[row.Status] = totals.GetValueOrDefault(row.Status, new(0, 0)).And(row.FeeCents);
            if (CanBecomeTreatment(row.Status))
            {
                fees.Compare(row, files);
                procedures.Add(names.In(Person(row.PatNum) is var person && person == row.PatNum ? row : row with { PatNum = person }));
            }
        }

        var plans = files.Read(PlanRow.Table).ToDictionary(p => p.PlanNum);
        var export = new PracticeExport
        {
            Patients = everybody.Where(p => Person(p.Key) == p.Key).ToDictionary(),
            Merged = everybody.Keys.Where(key => Person(key) != key).ToDictionary(key => key, Person),
            Codes = codes,
            Procedures = procedures,
            Totals = totals,
            Plans = plans,
            Providers = providers,
            Operatories = chairs,
            Definitions = definitions,
            Users = files.Read(UserRow.Table).ToDictionary(u => u.UserNum),
            Visits = files.Read(VisitRow.Table).Select(v => names.In(v with { PatNum = Person(v.PatNum) })).ToDictionary(v => v.AptNum),
            Estimates = Estimate.Sum(files.Read(ClaimRow.Table)),
            Presentations = Presentation.Of(plans, files.Read(SavedLineRow.Table)),
            LivePlansOf = files.Read(AttachRow.Table).Where(a => plans.ContainsKey(a.PlanNum)).ToLookup(a => a.ProcNum, a => a.PlanNum),
            Talks = [.. files.Read(TalkRow.Table)
                .Where(t => t.IsByAPerson && t.At is not null && everybody.ContainsKey(names.Person(t.PatNum)))
                .Select(t => t with { PatNum = Person(t.PatNum) })],
            Tables = [],
            KeptOut = files.KeptOut,
            Corrections = files.Corrections,
            Problems = files.Problems,
        };
        Remarks.Make(export, files.NameOf(ProcedureRow.Table), files.NameOf(PatientRow.Table), files.NameOf(VisitRow.Table));
        return export with { Tables = [.. files.Tables.Select(file => Count(file, files))] };
    }

    static TableCount Count(TableFile file, ExportFiles files) =>
        new(file.Table.Name, file.Name, files.RowsTaken.GetValueOrDefault(file.Table.Name), files.Problems.Count(Cost.RowRefused, file.Name), Corrections.RowsLeftOut(file.Name, files.Corrections));

    static Objection? Objection(ProcedureRow row, long person, Dictionary<long, PatientRow> patients, Dictionary<long, CodeRow> codes) =>
        !patients.ContainsKey(person) ? row.PatNum < 0
            ? new("PatNum", "", "no patient has exactly this name, or two have it. Export it raw, with numbers.")
            : new("PatNum", $"{row.PatNum}", "there is no patient with this number.")
        : !codes.ContainsKey(row.CodeNum) ? new("CodeNum", $"{row.CodeNum}", "there is no procedure code with this number.")
        : null;

    /// <summary>Existing work and conditions are charting; deleted rows stay in the table but count as nothing.</summary>
    public static bool CanBecomeTreatment(ProcedureStatus status) =>
        status is ProcedureStatus.Planned or ProcedureStatus.Completed or ProcedureStatus.Referred or ProcedureStatus.PlannedInactive;
}
