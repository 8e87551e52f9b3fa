using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Data;

/// <summary>Hangs entries on the end of the audit trail, inside the transaction of whoever writes. Nothing else adds to it.</summary>
static class AuditChain
{
    const string Last = """
        SELECT max(coalesce((SELECT max("Id") FROM main."AuditEntries"), 0), coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = 'AuditEntries'), 0)),
               coalesce((SELECT "Hash" FROM main."AuditEntries" ORDER BY "Id" DESC LIMIT 1), '')
        """;

    const string Insert = """
        INSERT INTO main."AuditEntries" ("Id", "At", "PersonId", "PersonName", "Kind", "Request", "PatientId", "CaseId", "Details", "FromWhere", "PreviousHash", "Hash")
        VALUES (@id, @at, @person, @name, @kind, @request, @patient, @case, @details, @from, @previous, @hash)
        """;

    public static void Append(DbTransaction transaction, IEnumerable<AuditDraft> drafts)
    {
        var (id, previous) = ReadLast(transaction);
        foreach (var draft in drafts)
        {
            var name = draft.PersonId is null ? "" : Look(transaction, "SELECT \"Name\" FROM main.\"People\" WHERE \"Id\" = @id", draft.PersonId) as string ?? "";
            var patient = draft.PatientId ?? (draft.CaseId is null ? null : (int?)(Look(transaction, "SELECT \"PatientId\" FROM main.\"Cases\" WHERE \"Id\" = @id", draft.CaseId) as long?));
            var whole = draft with { PatientId = patient };
            var hash = Hash(++id, whole, name, previous);
            using var insert = Command(transaction, Insert, ("@id", id), ("@at", whole.At), ("@person", whole.PersonId), ("@name", name), ("@kind", $"{whole.Kind}"),
                ("@request", whole.Request), ("@patient", patient), ("@case", whole.CaseId), ("@details", whole.Details), ("@from", whole.FromWhere), ("@previous", previous), ("@hash", hash));
            insert.ExecuteNonQuery();
            previous = hash;
        }
    }

    /// <summary>SHA-256 over every field, each with its length before it, so that no text can pass for the border of two.</summary>
    public static string Hash(long id, AuditDraft draft, string personName, string previous)
    {
        string?[] fields =
        [
            Text(id), Text(draft.At.Ticks), Text(draft.PersonId), personName, $"{draft.Kind}", draft.Request, Text(draft.PatientId), Text(draft.CaseId),
            draft.Details, draft.FromWhere, previous,
        ];
        var text = string.Concat(fields.Select(field => field is null ? "-;" : $"{Text(field.Length)}:{field};"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public static string Hash(AuditEntry entry) => Hash(entry.Id,
        new(entry.At, entry.PersonId, entry.Kind, entry.Request, entry.PatientId, entry.CaseId, entry.Details, entry.FromWhere), entry.PersonName, entry.PreviousHash);

    static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    static (long Id, string Hash) ReadLast(DbTransaction transaction)
    {
        using var command = Command(transaction, Last);
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetString(1));
    }

    static object? Look(DbTransaction transaction, string sql, int? id)
    {
        using var command = Command(transaction, sql, ("@id", id));
        return command.ExecuteScalar();
    }

    static DbCommand Command(DbTransaction transaction, string sql, params (string Name, object? Value)[] values)
    {
        var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        command.Parameters.AddRange(values.Select(value => new SqliteParameter(value.Name, value.Value ?? DBNull.Value)).ToArray());
        return command;
    }
}
