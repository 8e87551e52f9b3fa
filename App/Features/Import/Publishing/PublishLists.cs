using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>The practice's short lists first: what is here by its number or by its name is used, the rest is added.</summary>
static class PublishLists
{
    public static async Task<ListIds> Write(PracticeDb db, ImportPlan plan, CancellationToken stop)
    {
        var export = plan.Export;
        var providers = await Providers(db, export, stop);
        var chairs = await Chairs(db, export, stop);
        var types = await Types(db, plan, stop);
        var people = await db.People.AsNoTracking().Where(p => p.IsActive).ToListAsync(stop);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return new(providers, chairs, types, people);
    }

    static async Task<Dictionary<long, Provider>> Providers(PracticeDb db, PracticeExport export, CancellationToken stop)
    {
        var here = await db.Providers.ToListAsync(stop);
        return ListRows.Providers(export).ToDictionary(row => row.ProvNum, row =>
        {
            var made = ListRows.Provider(row, export, here.Count);
            return Use(db, here, made, p => p.SourceKey == made.SourceKey, p => p.SourceKey is null && Same(p.Name, made.Name));
        });
    }

    static async Task<Dictionary<long, Operatory>> Chairs(PracticeDb db, PracticeExport export, CancellationToken stop)
    {
        var here = await db.Operatories.ToListAsync(stop);
        var last = here.Select(o => o.Position).DefaultIfEmpty().Max();
        return ListRows.Chairs(export).ToList().Index().ToDictionary(o => o.Item.OperatoryNum, o =>
        {
            var made = ListRows.Chair(o.Item, last + 1 + o.Index);
            return Use(db, here, made, c => c.SourceKey == made.SourceKey, c => c.SourceKey is null && Same(c.Name, made.Name));
        });
    }

    static async Task<Dictionary<long, ProcedureType>> Types(PracticeDb db, ImportPlan plan, CancellationToken stop)
    {
        var here = await db.ProcedureTypes.ToListAsync(stop);
        var shared = plan.Codes.GroupBy(code => code.Name).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var fees = plan.Export.Procedures.Where(p => p.FeeCents > 0).GroupBy(p => p.CodeNum)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => (p.DiagnosedOn ?? default, p.ProcNum))! is var newest ? newest.FeeCents / Math.Max(1, newest.Units) : 0);
        return plan.Codes.ToDictionary(code => code.CodeNum, code =>
        {
            var made = ListRows.Type(code, TreatmentCategory.NameOf(code.Category, plan.Export), fees.GetValueOrDefault(code.CodeNum), plan.IsTreatment(code), shared.Contains(code.Name));
            return Use(db, here, made, t => t.SourceKey == made.SourceKey, _ => false);
        });
    }

    static T Use<T>(PracticeDb db, List<T> here, T made, Predicate<T> byNumber, Predicate<T> byName)
        where T : class
    {
        if ((here.Find(byNumber) ?? here.Find(byName)) is { } found)
        {
            return found;
        }

        db.Add(made);
        here.Add(made);
        return made;
    }

    static bool Same(string one, string other) => SearchText.Fold(one) == SearchText.Fold(other);
}
