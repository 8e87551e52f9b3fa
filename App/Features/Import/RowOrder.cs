namespace CaseAcceptance.Features.Import;

/// <summary>The column by which rows of the check are sorted.</summary>
public sealed record RowOrder(string By, bool Descending)
{
    /// <summary>Rows that are equal keep the order in which they were.</summary>
    internal static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> rows, RowOrder? order, Func<string, Func<T, IComparable?>> keys)
    {
        if (order is null)
        {
            return rows;
        }

        var key = keys(order.By);
        var comparer = Comparer<IComparable?>.Create((one, other) => one is string text ? string.Compare(text, other as string, StringComparison.OrdinalIgnoreCase) : Comparer<IComparable?>.Default.Compare(one, other));
        return [.. order.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer)];
    }
}
