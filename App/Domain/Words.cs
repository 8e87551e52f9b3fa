using System.Globalization;

namespace CaseAcceptance.Domain;

/// <summary>Dates, times and spans as the practice reads them (UI.md 6), in US English wherever the server stands.</summary>
public static class Words
{
    static readonly CultureInfo Us = CultureInfo.GetCultureInfo("en-US");

    public static string Time(TimeOnly time) => time.ToString("h:mm tt", Us);

    public static string Time(DateTime local) => Time(TimeOnly.FromDateTime(local));

    public static string TimeRange(DateTime from, DateTime to) => $"{from.ToString("h:mm", Us)} to {Time(to)}";

    /// <summary>Thu within 6 days ahead, Mar 19 in this year, Jun 10, 2027 otherwise.</summary>
    public static string Day(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        > 0 and <= 6 => day.ToString("ddd", Us),
        _ when day.Year == today.Year => day.ToString("MMM d", Us),
        _ => day.ToString("MMM d, yyyy", Us),
    };

    /// <summary>Mar 19, or with its year when it is another one; never a weekday.</summary>
    public static string Date(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "MMM d" : "MMM d, yyyy", Us);

    /// <summary>A visit's day, with its weekday: today, Fri, Thu, Mar 19.</summary>
    public static string VisitDay(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        > 0 and <= 6 => day.ToString("ddd", Us),
        _ => WeekdayDate(day, today),
    };

    /// <summary>Always with its weekday: Wed, Mar 11.</summary>
    public static string WeekdayDate(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "ddd, MMM d" : "ddd, MMM d, yyyy", Us);

    public static string Length(int minutes) => minutes < 60
        ? $"{minutes} min"
        : minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60} min";

    /// <summary>Tue, Mar 3, 2026, whatever day it is today.</summary>
    public static string LongDay(DateOnly day) => day.ToString("ddd, MMM d, yyyy", Us);

    /// <summary>Tuesday, March 10; with its year when it is another one.</summary>
    public static string FullDay(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "dddd, MMMM d" : "dddd, MMMM d, yyyy", Us);

    public static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count.ToString("#,##0", Us)} {many}";

    /// <summary>Items as in a sentence: a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.SkipLast(1)) + " and " + items[^1];
}
