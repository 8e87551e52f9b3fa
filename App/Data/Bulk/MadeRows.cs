using System.Globalization;

namespace CaseAcceptance.Data.Bulk;

/// <summary>The first and last number of the rows that an import made, for each table. Numbers are never given out twice.</summary>
static class MadeRows
{
    public static string Of(IReadOnlyDictionary<string, (int First, int Last)> tables) =>
        string.Join(';', tables.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key} {t.Value.First} {t.Value.Last}")));

    public static (int First, int Last) In(string made, string table) =>
        made.Split(';').Select(part => part.Split(' ')).FirstOrDefault(part => part[0] == table) is [_, var first, var last]
            ? (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture))
            : (1, 0);
}
