using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>One row that another process on the same file (an import from the command line) counts up when it has
/// changed something, so that the server's open pages look again.</summary>
public sealed class Announcement
{
    public int Id { get; init; } = 1;
    public long Count { get; set; }

    public static Task<int> Raise(PracticeDb db, CancellationToken cancellation = default) => db.Database.ExecuteSqlRawAsync(
        "INSERT INTO \"Announcements\" (\"Id\", \"Count\") VALUES (1, 1) ON CONFLICT (\"Id\") DO UPDATE SET \"Count\" = \"Count\" + 1", cancellation);
}
