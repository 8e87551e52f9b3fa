using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseAcceptance.Data.Bulk;

/// <summary>Brings what was laid ready into the practice's own tables, inside the caller's transaction. Numbers that were
/// given out meanwhile stay: the rows that come move behind them, together with all that points to them.</summary>
sealed class StagedRows(StagedFile staged)
{
    const int Chunk = 20_000;

    /// <summary>What is pointed to comes before what points.</summary>
    static readonly string[] InOrder =
        ["Providers", "Operatories", "ProcedureTypes", "Patients", "Cases", "Procedures", "Appointments", "AppointmentProcedure", "Contacts", "Events", "AnsweredLines"];

    readonly PracticeDb db = staged.Db;
    readonly Dictionary<string, int> moved = [];

    /// <summary>How many rows are laid ready in all.</summary>
    public async Task<int> Count(CancellationToken stop) => (await Counts(stop)).Values.Sum();

    /// <summary>Whether somebody has added to the short lists meanwhile, so that what comes gets other numbers than it was given.</summary>
    public async Task<bool> MovesLists(CancellationToken stop)
    {
        var numbers = await LastNumbers(db, stop);
        return InOrder.Take(2).Any(table => numbers.GetValueOrDefault(table) != staged.LastNumber(table));
    }

    /// <returns>The first and last number of what came, for each table.</returns>
    public async Task<string> Publish(Action<int, int> progress, CancellationToken stop)
    {
        var numbers = await LastNumbers(db, stop);
        foreach (var table in InOrder)
        {
            moved[table] = numbers.GetValueOrDefault(table) - staged.LastNumber(table);
            Refusal.When(moved[table] < 0, "The practice was started anew meanwhile. Nothing was saved.");
        }

        var counts = await Counts(stop);
        var (done, total) = (0, counts.Values.Sum());
        foreach (var type in InOrder.Select(table => db.Model.GetEntityTypes().Single(type => type.GetTableName() == table)))
        {
            for (var from = 0; from < counts[type.GetTableName()!]; from += Chunk)
            {
                progress(done, total);
                done += await db.Database.ExecuteSqlRawAsync(Insert(type), [from, from + Chunk], stop);
            }
        }

        progress(done, total);
        return MadeRows.Of(InOrder.Where(table => counts[table] > 0 && table != "AppointmentProcedure")
            .ToDictionary(table => table, table => (numbers.GetValueOrDefault(table) + 1, numbers.GetValueOrDefault(table) + counts[table])));
    }

    async Task<Dictionary<string, int>> Counts(CancellationToken stop)
    {
        var counts = new Dictionary<string, int>();
        foreach (var table in InOrder)
        {
            var count = $"SELECT count(*) AS Value FROM staged.\"{table}\"";
            counts[table] = await db.Database.SqlQueryRaw<int>(count).SingleAsync(stop);
        }

        return counts;
    }

    public static async Task<Dictionary<string, int>> LastNumbers(PracticeDb db, CancellationToken stop) =>
        (await db.Database.SqlQueryRaw<LastNumber>("SELECT name AS \"Table\", seq AS Number FROM main.sqlite_sequence").ToListAsync(stop)).ToDictionary(row => row.Table, row => row.Number);

    string Insert(IEntityType type)
    {
        var table = type.GetTableName()!;
        var columns = type.GetFlattenedProperties().ToList();
        return $"INSERT INTO main.\"{table}\" ({string.Join(',', columns.Select(c => $"\"{c.GetColumnName()}\""))}) "
            + $"SELECT {string.Join(',', columns.Select(c => Moved(c, table)))} FROM staged.\"{table}\" WHERE rowid > {{0}} AND rowid <= {{1}} ORDER BY rowid";
    }

    string Moved(IProperty column, string table)
    {
        var name = $"\"{column.GetColumnName()}\"";
        var to = column.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.GetTableName() ?? (column.IsPrimaryKey() ? table : null);
        return to is not null && moved.GetValueOrDefault(to) is > 0 and var by ? $"iif({name} > {staged.LastNumber(to)}, {name} + {by}, {name})" : name;
    }

    sealed record LastNumber(string Table, int Number);
}
