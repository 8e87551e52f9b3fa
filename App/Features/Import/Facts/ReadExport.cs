using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Reads an export table by table, each once, and joins what belongs together.</summary>
static class ReadExport
{
    public static PracticeExport From(ExportFiles files, CancellationToken stop = default)
    {
        var merges = new Merges(files.Read(PatientLinkRow.Table));
        var everybody = files.Read(PatientRow.Table).ToDictionary(p => p.PatNum);
        long Person(long patNum) => merges.Kept(patNum) is var kept && everybody.ContainsKey(kept) ? kept : patNum;
        var codes = files.Read(CodeRow.Table).ToDictionary(c => c.CodeNum);
        var totals = new Dictionary<ProcedureStatus, StatusTotal>();
        var procedures = new List<ProcedureRow>();
        foreach (var row in files.Read(ProcedureRow.Table, row => Objection(row, everybody, codes)))
        {
            stop.ThrowIfCancellationRequested();
            totals[row.Status] = totals.GetValueOrDefault(row.Status, new(0, 0)).And(row.FeeCents);
            if (CanBecomeTreatment(row.Status))
            {
                procedures.Add(Person(row.PatNum) is var person && person == row.PatNum ? row : row with { PatNum = person });
            }
        }

        var plans = files.Read(PlanRow.Table).ToDictionary(p => p.PlanNum);
        return new()
        {
            Patients = everybody.Where(p => Person(p.Key) == p.Key).ToDictionary(),
            Codes = codes,
            Procedures = procedures,
            Totals = totals,
            Plans = plans,
            Providers = files.Read(ProviderRow.Table).ToDictionary(p => p.ProvNum),
            Operatories = files.Read(OperatoryRow.Table).ToDictionary(o => o.OperatoryNum),
            Definitions = files.Read(DefinitionRow.Table).ToDictionary(d => d.DefNum),
            Users = files.Read(UserRow.Table).ToDictionary(u => u.UserNum),
            Visits = files.Read(VisitRow.Table).Select(v => v with { PatNum = Person(v.PatNum) }).ToDictionary(v => v.AptNum),
            Estimates = Estimate.Sum(files.Read(ClaimRow.Table)),
            Presentations = Presentation.Of(plans, files.Read(SavedLineRow.Table)),
            LivePlansOf = files.Read(AttachRow.Table).Where(a => plans.ContainsKey(a.PlanNum)).ToLookup(a => a.ProcNum, a => a.PlanNum),
            Talks = [.. files.Read(TalkRow.Table)
                .Where(t => t.IsByAPerson && t.At is not null && everybody.ContainsKey(t.PatNum))
                .Select(t => t with { PatNum = Person(t.PatNum) })],
            Tables = [.. files.Tables.Select(file => Count(file, files))],
            Problems = files.Problems,
        };
    }

    static TableCount Count(TableFile file, ExportFiles files) =>
        new(file.Table.Name, file.Name, files.RowsTaken.GetValueOrDefault(file.Table.Name), files.Problems.Count(Cost.RowRefused, file.Name));

    static Objection? Objection(ProcedureRow row, Dictionary<long, PatientRow> patients, Dictionary<long, CodeRow> codes) =>
        !patients.ContainsKey(row.PatNum) ? new("PatNum", $"{row.PatNum}", "there is no patient with this number.")
        : !codes.ContainsKey(row.CodeNum) ? new("CodeNum", $"{row.CodeNum}", "there is no procedure code with this number.")
        : null;

    /// <summary>Existing work and conditions are charting; deleted rows stay in the table but count as nothing.</summary>
    public static bool CanBecomeTreatment(ProcedureStatus status) =>
        status is ProcedureStatus.Planned or ProcedureStatus.Completed or ProcedureStatus.Referred or ProcedureStatus.PlannedInactive;
}
