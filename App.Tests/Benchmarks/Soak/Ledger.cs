using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>What screens confirmed, to be found in the file afterwards.</summary>
sealed class Ledger
{
    readonly ConcurrentBag<(string Kind, int Case, string Note)> confirmed = [];
    int refused;

    public int Confirmed => confirmed.Count;

    /// <summary>Refused with a reason, such as a chair that was just taken.</summary>
    public int Refused => refused;

    public ConcurrentDictionary<string, int> Done { get; } = [];

    public void Confirm(string kind, int plan, string note) => confirmed.Add((kind, plan, note));

    public void Refuse() => Interlocked.Increment(ref refused);

    public void Did(string what) => Done.AddOrUpdate(what, 1, (_, times) => times + 1);

    /// <summary>Confirmed changes that the file does not hold.</summary>
    public IReadOnlyList<string> Lost(string file)
    {
        using var open = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        open.Open();
        return [.. confirmed.Where(change => !IsKept(open, change)).Select(change => $"{change.Kind} of case {change.Case} ({change.Note})")];
    }

    bool IsKept(SqliteConnection open, (string Kind, int Case, string Note) change) => change.Kind switch
    {
        Work.Contact => Count(open, "SELECT count(*) FROM Contacts WHERE CaseId = $case AND Note = $note", change) == 1,
        Work.Next => Count(open, "SELECT count(*) FROM Events WHERE CaseId = $case AND Kind = 20 AND Text LIKE '%' || $note || '%'", change) == 1,
        Work.Accept => Count(open, "SELECT count(*) FROM Events WHERE CaseId = $case AND Kind = 5 AND Text LIKE '%' || $note || '%'", change) == 1,
        _ => Count(open, "SELECT count(*) FROM Events e JOIN Appointments a ON a.Id = e.VisitId WHERE e.CaseId = $case AND e.Kind = 9 AND a.Start = $note", change) >= 1,
    };

    static long Count(SqliteConnection open, string sql, (string Kind, int Case, string Note) change)
    {
        using var command = open.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$case", change.Case);
        command.Parameters.AddWithValue("$note", change.Note);
        return (long)command.ExecuteScalar()!;
    }
}
