using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import;

/// <summary>Rows that can be looked at in the order of any column. Each order is of all rows, not of those that are shown,
/// and is found once and kept: there may be ninety thousand.</summary>
public sealed class SortedRows<T>(int count, Func<int, T> row, IReadOnlyDictionary<string, Func<T, (string Words, long Figure)>> columns)
{
    readonly Dictionary<string, int[]> orders = [];

    public int Count => count;

    public SortedRows(IReadOnlyList<T> rows, IReadOnlyDictionary<string, Func<T, (string Words, long Figure)>> columns)
        : this(rows.Count, place => rows[place], columns)
    {
    }

    public IReadOnlyList<T> Page(int page, int size, string? column = null, bool isDown = false)
    {
        var order = column is null ? null : Order(column);
        return [.. Enumerable.Range(page * size, Math.Clamp(count - page * size, 0, size))
            .Select(place => isDown ? count - 1 - place : place).Select(place => row(order?[place] ?? place))];
    }

    int[] Order(string column)
    {
        if (!orders.TryGetValue(column, out var order))
        {
            var keys = Enumerable.Range(0, count).Select(place => columns[column](row(place))).Select(key => (Words: SearchText.Fold(key.Words), key.Figure)).ToArray();
            orders[column] = order = [.. Enumerable.Range(0, count).OrderBy(place => keys[place].Words, StringComparer.Ordinal).ThenBy(place => keys[place].Figure)];
        }

        return order;
    }
}
