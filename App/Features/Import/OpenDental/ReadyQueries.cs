using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>One SELECT for each table, with exactly the columns that are read: no more leaves the practice than is needed.</summary>
static class ReadyQueries
{
    public static IReadOnlyList<(string Table, string Sql)> All { get; } =
        [.. Tables.All.OrderByDescending(table => table.IsNeeded).Select(table => (table.Name, Of(table)))];

    static string Of(Table table) => $"SELECT {string.Join(", ", table.Columns.Select(column => column.Name))} FROM {table.Name};";
}
