using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What an import made and nobody has touched since: this goes. The rest stays, with all that it needs.</summary>
sealed class UndoScope(PracticeDb db, ImportRun run)
{
    (int First, int Last) Of(string table) => MadeRows.In(run.Made, table);

    static string Within((int First, int Last) rows, string column) => $"{column} BETWEEN {rows.First} AND {rows.Last}";

    /// <summary>Cases and patients that stay, and all that hangs on them; laid down for the statements that follow.</summary>
    public Task Prepare(CancellationToken stop)
    {
        var (cases, patients, events, visits, contacts) = (Of("Cases"), Of("Patients"), Of("Events"), Of("Appointments"), Of("Contacts"));
        var keeps = $"""
            CREATE TEMP TABLE IF NOT EXISTS KeptCases (Id INTEGER PRIMARY KEY);
            CREATE TEMP TABLE IF NOT EXISTS KeptPatients (Id INTEGER PRIMARY KEY);
            DELETE FROM KeptCases; DELETE FROM KeptPatients;
            INSERT OR IGNORE INTO KeptCases SELECT Id FROM Cases WHERE {Within(cases, "Id")} AND Version > 0;
            INSERT OR IGNORE INTO KeptCases SELECT CaseId FROM Events WHERE {Within(cases, "CaseId")} AND NOT ({Within(events, "Id")})
                AND UndoesId IS NULL AND Id NOT IN (SELECT UndoesId FROM Events WHERE UndoesId IS NOT NULL);
            INSERT OR IGNORE INTO KeptCases SELECT CaseId FROM Contacts WHERE {Within(cases, "CaseId")} AND NOT ({Within(contacts, "Id")});
            INSERT OR IGNORE INTO KeptCases SELECT SplitFromId FROM Cases WHERE {Within(cases, "SplitFromId")} AND NOT ({Within(cases, "Id")});
            INSERT OR IGNORE INTO KeptCases
                WITH RECURSIVE Linked(Id) AS (SELECT Id FROM KeptCases UNION SELECT c.SplitFromId FROM Cases c JOIN Linked l ON c.Id = l.Id WHERE c.SplitFromId IS NOT NULL)
                SELECT Id FROM Linked;
            INSERT OR IGNORE INTO KeptPatients SELECT Id FROM Patients WHERE {Within(patients, "Id")} AND Version > 0;
            INSERT OR IGNORE INTO KeptPatients SELECT PatientId FROM Cases WHERE {Within(patients, "PatientId")} AND (NOT ({Within(cases, "Id")}) OR Id IN (SELECT Id FROM KeptCases));
            INSERT OR IGNORE INTO KeptPatients SELECT PatientId FROM Appointments WHERE {Within(patients, "PatientId")} AND NOT ({Within(visits, "Id")});
            INSERT OR IGNORE INTO KeptPatients SELECT PatientId FROM Contacts WHERE {Within(patients, "PatientId")} AND NOT ({Within(contacts, "Id")});
            """;
        return db.Database.ExecuteSqlRawAsync(keeps, stop);
    }

    public async Task<UndoCounts> Count(CancellationToken stop)
    {
        var (cases, patients) = (Of("Cases"), Of("Patients"));
        var keptCases = await db.Database.SqlQueryRaw<int>("SELECT Id AS Value FROM KeptCases").ToListAsync(stop);
        var keptPatients = await db.Database.SqlQueryRaw<int>("SELECT Id AS Value FROM KeptPatients").ToListAsync(stop);
        var some = keptPatients.Take(UndoCounts.Most).ToList();
        var names = await db.Patients.Where(p => some.Contains(p.Id)).OrderBy(p => p.LastName).Select(p => p.FirstName + " " + p.LastName).ToListAsync(stop);
        return new(
            await db.Cases.CountAsync(c => c.Id >= cases.First && c.Id <= cases.Last, stop) - keptCases.Count(id => id >= cases.First && id <= cases.Last),
            await db.Patients.CountAsync(p => p.Id >= patients.First && p.Id <= patients.Last, stop) - keptPatients.Count,
            keptCases.Count, keptPatients.Count, names);
    }

    public Task Delete(CancellationToken stop)
    {
        string Case(string column) => $"{Within(Of("Cases"), column)} AND {column} NOT IN (SELECT Id FROM KeptCases)";

        // Nothing that stays points to what goes, so only the end is looked at.
        var delete = $"""
            PRAGMA defer_foreign_keys=ON;
            DELETE FROM AnsweredLines WHERE CaseEventId IN (SELECT Id FROM Events WHERE {Case("CaseId")});
            DELETE FROM Events WHERE {Case("CaseId")};
            DELETE FROM AppointmentProcedure WHERE ProceduresId IN (SELECT Id FROM Procedures WHERE {Case("CaseId")});
            DELETE FROM Contacts WHERE {Within(Of("Contacts"), "Id")} AND (CaseId IS NULL OR CaseId NOT IN (SELECT Id FROM KeptCases));
            DELETE FROM Appointments WHERE {Within(Of("Appointments"), "Id")} AND (({Case("CaseId")}) OR CaseId IS NULL);
            DELETE FROM Procedures WHERE {Case("CaseId")};
            DELETE FROM Seen WHERE {Case("CaseId")};
            DELETE FROM Cases WHERE {Case("Id")};
            DELETE FROM Patients WHERE {Within(Of("Patients"), "Id")} AND Id NOT IN (SELECT Id FROM KeptPatients);
            {Unused("Providers", "SELECT ProviderId AS Used FROM Cases UNION SELECT ProviderId FROM Procedures UNION SELECT ProviderId FROM Appointments UNION SELECT ProviderId FROM People")}
            {Unused("Operatories", "SELECT OperatoryId AS Used FROM Appointments")}
            {Unused("ProcedureTypes", "SELECT ProcedureTypeId AS Used FROM Procedures")}
            """;
        return db.Database.ExecuteSqlRawAsync(delete, stop);
    }

    string Unused(string table, string used) => $"DELETE FROM {table} WHERE {Within(Of(table), "Id")} AND Id NOT IN (SELECT Used FROM ({used}) WHERE Used IS NOT NULL);";
}

/// <summary>How much an undo takes away, how much stays because somebody has touched it, and of whom.</summary>
public sealed record UndoCounts(int Cases, int Patients, int KeptCases, int KeptPatients, IReadOnlyList<string> Kept)
{
    public const int Most = 20;

    /// <summary>Patients and cases that the import changed, and that go back or were touched since.</summary>
    public int GoesBack { get; init; }
    public int KeptChanges { get; init; }
}
