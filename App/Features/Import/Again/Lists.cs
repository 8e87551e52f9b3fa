using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>The providers and chairs that are here, by their numbers in the source or else by name.</summary>
sealed class Lists
{
    readonly Dictionary<long, int> providers = [];
    readonly Dictionary<long, int> chairs = [];

    public int? Provider(long number) => providers.TryGetValue(number, out var id) ? id : null;

    public int? Chair(long number) => chairs.TryGetValue(number, out var id) ? id : null;

    public static Lists Of(PracticeExport export, ListIds ids)
    {
        var lists = new Lists();
        foreach (var number in ListRows.Providers(export).Select(row => row.ProvNum))
        {
            lists.providers[number] = ids.Provider(number)!.Value;
        }

        foreach (var number in ListRows.Chairs(export).Select(row => row.OperatoryNum))
        {
            lists.chairs[number] = ids.Chair(number)!.Value;
        }

        return lists;
    }

    public static async Task<Lists> Read(PracticeDb db, PracticeExport export, CancellationToken stop)
    {
        var lists = new Lists();
        var providers = await db.Providers.AsNoTracking().ToListAsync(stop);
        foreach (var row in ListRows.Providers(export))
        {
            var made = ListRows.Provider(row, export, 0);
            if ((providers.Find(p => p.SourceKey == made.SourceKey) ?? providers.Find(p => p.SourceKey is null && p.Name == made.Name)) is { } found)
            {
                lists.providers[row.ProvNum] = found.Id;
            }
        }

        var chairs = await db.Operatories.AsNoTracking().ToListAsync(stop);
        foreach (var row in ListRows.Chairs(export))
        {
            var made = ListRows.Chair(row, 0);
            if ((chairs.Find(c => c.SourceKey == made.SourceKey) ?? chairs.Find(c => c.SourceKey is null && c.Name == made.Name)) is { } found)
            {
                lists.chairs[row.OperatoryNum] = found.Id;
            }
        }

        return lists;
    }
}
