using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Indexes over money columns, which the model builder can not express for complex properties.</summary>
static class BoardIndexes
{
    const string Sql = """
        CREATE INDEX IF NOT EXISTS "Open_by_value" ON "Cases" ("Stage", "PatientPartCents" DESC) WHERE "Outcome" IS NULL;
        CREATE INDEX IF NOT EXISTS "Open_totals" ON "Cases"
            ("Stage", "OwnerId", "ProviderId", "FeeCents", "NextDue", "NextKind", "PresentedOn", "AcceptedOn", "NextVisitAt", "StageSince") WHERE "Outcome" IS NULL;
        CREATE INDEX IF NOT EXISTS "All_totals" ON "Cases" ("Outcome", "OwnerId", "ProviderId", "Stage", "ClosedAt", "FeeCents", "PatientPartCents");
        CREATE INDEX IF NOT EXISTS "By_last_change" ON "Cases" ("LastChangedAt");
        """;

    public static Task Create(PracticeDb db, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync(Sql, cancellation);
}
