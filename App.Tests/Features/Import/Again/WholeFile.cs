using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>Every row of every table of people's work, to see that nothing at all has changed.</summary>
static class WholeFile
{
    public static Task<Dictionary<string, string>> Of(ImportedPractice practice) => practice.Practice.Read(async db =>
    {
        var all = new Dictionary<string, string>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Where(name => name != "AuditEntries").Distinct().ToList())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await rows.ReadAsync())
            {
                lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue)));
            }

            all[table] = string.Join('\n', lines);
        }

        return all;
    });
}
