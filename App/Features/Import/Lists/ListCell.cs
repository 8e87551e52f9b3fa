using System.Globalization;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>What a cell of a report means: amounts as people print them, several names in one cell.</summary>
static class ListCell
{
    const decimal LargestAmount = 1_000_000_000;

    /// <summary>"$1,285.00", "(45.00)", "1285", "1.285,00". Null is right, else the reason why it is not.</summary>
    public static string? Amount(string text, out long cents)
    {
        cents = 0;
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('$' or '€' or '£' or '\'')));
        if (CellValue.IsNone(plain) || plain is "-" or "\u2013")
        {
            return null;
        }

        var isNegative = plain is ['(', .., ')'] || plain[0] is '-' or '−' || plain[^1] == '-';
        plain = plain.Trim('(', ')', '-', '−', '+');
        if (Dotted(plain) is not { } number)
        {
            return "this can be read as two amounts. Write it like 1285.00.";
        }

        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > LargestAmount)
        {
            return "this is not an amount like $1,285.00.";
        }

        cents = CellValue.Cents(isNegative ? -amount : amount);
        return null;
    }

    public static bool IsAmount(string text) => text.Any(char.IsAsciiDigit) && Amount(text, out _) is null;

    /// <summary>"Last, First M", "Last, 'Preferred' First M" or "First Last".</summary>
    public static (string Last, string First, string Middle, string Preferred) Name(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Length < 2 ? (text.Trim(), "", "", "") : (words[^1], string.Join(' ', words[..^1]), "", "");
        }

        var (last, rest, preferred) = (text[..comma].Trim(), text[(comma + 1)..].Trim(), "");
        if (rest.Length > 2 && rest[0] is '\'' or '"' && rest.IndexOf(rest[0], 1) is > 0 and var end)
        {
            (preferred, rest) = (rest[1..end], rest[(end + 1)..].Trim());
        }

        var space = rest.LastIndexOf(' ');
        var hasInitial = space > 0 && rest[(space + 1)..].TrimEnd('.').Length == 1;
        return hasInitial ? (last, rest[..space].Trim(), rest[(space + 1)..].TrimEnd('.'), preferred) : (last, rest, "", preferred);
    }

    /// <summary>Separators between thousands have three digits behind each; else one of them is a slip.</summary>
    static bool IsGrouped(string text) => text.Split(',', '.') is var groups && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3);

    /// <summary>The same number with a point before the cents and nothing between thousands; null when it can be two.</summary>
    static string? Dotted(string text)
    {
        int comma = text.LastIndexOf(','), point = text.LastIndexOf('.');
        var behind = text.Length - 1 - Math.Max(comma, point);
        var separators = text.Count(c => c is ',' or '.');
        return separators == 0 ? text
            : comma >= 0 && point >= 0 ? comma > point ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(",", "", StringComparison.Ordinal)
            : separators > 1 ? IsGrouped(text) ? text.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) : "?"
            : comma >= 0 ? behind == 3 ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(',', '.')
            : behind == 3 && text.Length > 4 ? null : text;
    }
}
