using System.Globalization;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A day, with or without a time, in the ways that databases, reports and people write it.</summary>
static class DayText
{
    const int Century = 100;
    const int LastOfThisCentury = 49;
    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    static readonly string[] Years =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy/MM/dd", "yyyy/MM/dd HH:mm:ss",
    ];

    static readonly string[] Words = ["MMM d, yyyy", "MMMM d, yyyy", "d-MMM-yyyy", "d MMM yyyy", "d-MMM-yy", "ddd, MMM d, yyyy"];
    static readonly string[] Times = ["h:mm:ss tt", "H:mm:ss", "h:mm tt", "H:mm"];

    /// <summary>The first day of the first year, and the day of zeros, are how a database writes "none".</summary>
    public static string? Moment(string text, DayOrder? order, out DateTime? value)
    {
        text = text.Trim().Replace('\u202F', ' ');
        if (DateTime.TryParseExact(text, Years, Plain, DateTimeStyles.None, out var read)
            || (TryNumbers(text, out var numbers) ? TrySlashed(numbers, order, out read) : DateTime.TryParseExact(text, Words, Plain, DateTimeStyles.None, out read)))
        {
            value = read.Year == 1 ? null : read;
            return null;
        }

        value = null;
        return text.StartsWith("0000-00-00", StringComparison.Ordinal) || text is "0/0/0000" or "00/00/0000" ? null
            : order is { } told ? $"this is not a date like {(told == DayOrder.MonthFirst ? "7/31/2024" : "31/7/2024")}."
            : "this is not a date like 2024-07-03.";
    }

    /// <summary>What one cell says about the order: nothing, when both of its numbers can be a month.</summary>
    public static DayOrder? Tells(string text) =>
        !TryNumbers(text.Trim(), out var day) ? null : day.One > 12 && day.Two is > 0 and <= 12 ? DayOrder.DayFirst : day.Two > 12 && day.One is > 0 and <= 12 ? DayOrder.MonthFirst : null;

    public static bool IsSlashed(string text) => TryNumbers(text.Trim(), out _);

    /// <summary>It could be two different days.</summary>
    public static bool IsOpen(string text) =>
        TryNumbers(text.Trim(), out var day) && day.One != day.Two && day.One is > 0 and <= 12 && day.Two is > 0 and <= 12;

    static bool TrySlashed(Numbers day, DayOrder? order, out DateTime read)
    {
        read = default;
        var (month, number) = order == DayOrder.DayFirst ? (day.Two, day.One) : (day.One, day.Two);
        if (month is < 1 or > 12 || day.Year < 1 || number < 1 || number > DateTime.DaysInMonth(day.Year, month) || (order is null && day.One != day.Two))
        {
            return false;
        }

        read = new DateTime(day.Year, month, number);
        if (day.Time.Length == 0)
        {
            return true;
        }

        var isTime = DateTime.TryParseExact(day.Time, Times, Plain, DateTimeStyles.NoCurrentDateDefault, out var time);
        read = read.Add(time.TimeOfDay);
        return isTime;
    }

    static bool TryNumbers(string text, out Numbers day)
    {
        day = default;
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var parts = (end < 0 ? text : text[..end]).Split('/', '-', '.');
        if (parts.Length != 3 || parts[0].Length is 0 or > 2 || parts[1].Length is 0 or > 2 || parts[2].Length is not (2 or 4)
            || !parts.All(part => part.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var year = int.Parse(parts[2], Plain);
        day = new(int.Parse(parts[0], Plain), int.Parse(parts[1], Plain),
            parts[2].Length == 4 ? year : year <= LastOfThisCentury ? 20 * Century + year : 19 * Century + year, end < 0 ? "" : text[(end + 1)..].Trim());
        return true;
    }

    readonly record struct Numbers(int One, int Two, int Year, string Time);
}
