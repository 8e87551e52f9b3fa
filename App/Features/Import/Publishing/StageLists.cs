using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>The practice's short lists first: what is here by its number or by its name is used, the rest is added.</summary>
sealed class StageLists(StagedFile staged, ImportPlan plan, CancellationToken stop)
{
    readonly PracticeDb db = staged.Db;
    readonly PracticeExport export = plan.Export;

    public async Task<ListIds> Write() =>
        new(await Providers(), await Chairs(), await Types(), await db.People.AsNoTracking().Where(p => p.IsActive).ToListAsync(stop));

    async Task<Dictionary<long, Provider>> Providers()
    {
        var (here, rows) = (await db.Providers.AsNoTracking().ToListAsync(stop), new Rows<Provider>(db, staged));
        return ListRows.Providers(export).ToDictionary(row => row.ProvNum, row =>
        {
            var made = ListRows.Provider(row, export, here.Count);
            return ListIds.In(here, made) ?? Added(here, rows, made);
        });
    }

    async Task<Dictionary<long, Operatory>> Chairs()
    {
        var (here, rows) = (await db.Operatories.AsNoTracking().ToListAsync(stop), new Rows<Operatory>(db, staged));
        var last = here.Select(o => o.Position).DefaultIfEmpty().Max();
        return ListRows.Chairs(export).ToList().Index().ToDictionary(o => o.Item.OperatoryNum, o =>
        {
            var made = ListRows.Chair(o.Item, last + 1 + o.Index);
            return ListIds.In(here, made) ?? Added(here, rows, made);
        });
    }

    async Task<Dictionary<long, ProcedureType>> Types()
    {
        var (here, rows) = (await db.ProcedureTypes.AsNoTracking().ToListAsync(stop), new Rows<ProcedureType>(db, staged));
        var shared = plan.Codes.GroupBy(code => code.Name).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var fees = export.Procedures.Where(p => p.FeeCents > 0).GroupBy(p => p.CodeNum)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => (p.DiagnosedOn ?? default, p.ProcNum))! is var newest ? newest.FeeCents / Math.Max(1, newest.Units) : 0);
        return plan.Codes.ToDictionary(code => code.CodeNum, code =>
        {
            var made = ListRows.Type(code, TreatmentCategory.NameOf(code.Category, export), fees.GetValueOrDefault(code.CodeNum), plan.IsTreatment(code), shared.Contains(code.Name));
            return here.Find(t => t.SourceKey == made.SourceKey) ?? Added(here, rows, made);
        });
    }

    static T Added<T>(List<T> here, Rows<T> rows, T made)
        where T : class
    {
        here.Add(rows.Add(made));
        return made;
    }
}
