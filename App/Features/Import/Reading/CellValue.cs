using System.Globalization;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What the text of a cell means. Each reader gives null when it is right, or the reason why it is not.</summary>
static class CellValue
{
    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    const decimal LargestAmount = 1_000_000_000;

    /// <summary>Outside of text columns only: inside a text these words are what somebody typed.</summary>
    public static bool IsNone(string text) => text is "" or @"\N" or "NULL" || string.IsNullOrWhiteSpace(text);

    public static string? Whole(string text, out long value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, Plain, out value))
        {
            return null;
        }

        return text.Contains("E+", StringComparison.OrdinalIgnoreCase)
            ? "a spreadsheet shortened this number and lost its last digits. Export again and do not open the file in Excel."
            : "this is not a whole number.";
    }

    public static string? Amount(string text, out decimal value) =>
        !decimal.TryParse(text, NumberStyles.Float, Plain, out value) ? "this is not an amount like 1285.00."
        : Math.Abs(value) > LargestAmount ? "this amount is too large to be true."
        : null;

    public static string? Flag(string text, out bool value)
    {
        var word = text.Trim().ToUpperInvariant();
        value = word is "1" or "TRUE" or "X" or "Y" or "YES";
        return value || word is "0" or "FALSE" or "N" or "NO" ? null : "this is neither 0 nor 1.";
    }

    public static long Cents(decimal amount) => (long)Math.Round(amount * 100, 0, MidpointRounding.AwayFromZero);
}
