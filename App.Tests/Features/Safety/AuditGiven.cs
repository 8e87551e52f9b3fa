using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

static class AuditGiven
{
    /// <summary>The audit trail as it is in the file, looks included, in its order.</summary>
    public static async Task<List<AuditEntry>> Trail(this TestPractice practice)
    {
        await practice.Services.GetRequiredService<AuditReads>().Flush();
        return await practice.Read(db => db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync());
    }

    public static async Task<AuditEntry> LastEntry(this TestPractice practice) => (await practice.Trail())[^1];

    public static Task<AuditCheck> Check(this TestPractice practice, (long, string)? noted = null) => practice.Read(db => AuditCheck.Run(db, noted));

    /// <summary>What somebody with the file and a tool can do who knows the triggers.</summary>
    public static Task<int> Tamper(this TestPractice practice, string sql) => practice.Read(async db =>
    {
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"Audit_entries_stay_as_they_are\"; DROP TRIGGER \"Audit_entries_stay\"; DROP TRIGGER \"Audit_entries_come_last\"");
        return await db.Database.ExecuteSqlRawAsync(sql);
    });
}
