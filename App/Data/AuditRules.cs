using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>The file itself refuses to change the audit trail. Made at every start, so that a table that a migration built anew
/// has them too. Nothing in the product takes them away: clearing a demo leaves the trail.</summary>
static class AuditRules
{
    const string Sql = """
        CREATE TRIGGER IF NOT EXISTS "Audit_entries_stay_as_they_are" BEFORE UPDATE ON "AuditEntries"
            BEGIN SELECT RAISE(ABORT, 'Entries of the audit trail are never changed.'); END;
        CREATE TRIGGER IF NOT EXISTS "Audit_entries_stay" BEFORE DELETE ON "AuditEntries"
            BEGIN SELECT RAISE(ABORT, 'Entries of the audit trail are never taken away.'); END;
        CREATE TRIGGER IF NOT EXISTS "Audit_entries_come_last" BEFORE INSERT ON "AuditEntries" WHEN NEW."Id" <= (SELECT max("Id") FROM "AuditEntries")
            BEGIN SELECT RAISE(ABORT, 'Entries of the audit trail are only added at its end.'); END;
        """;

    public static Task Create(PracticeDb db, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync(Sql, cancellation);
}
