using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>Each row of people's work as a line of text, without what tells only that and when it was last written.</summary>
static class KeptRows
{
    static readonly string[] Tables = ["Patients", "Cases", "Procedures", "Appointments", "AppointmentProcedure", "Contacts", "Events", "AnsweredLines", "Providers", "Operatories", "ProcedureTypes"];
    static readonly string[] Passing = ["Version", "LastChangedAt", "LastChangedById", "LastChange"];

    public static Task<List<string>> Of(ImportedPractice practice) => practice.Practice.Read(async db =>
    {
        var lines = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in Tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                lines.Add($"{table}: {string.Join(", ", Enumerable.Range(0, rows.FieldCount).Where(i => !Passing.Contains(rows.GetName(i))).Select(i => $"{rows.GetName(i)} {rows.GetValue(i)}"))}");
            }
        }

        return lines;
    });
}
