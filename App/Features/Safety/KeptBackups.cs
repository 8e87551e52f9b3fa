using System.Globalization;

namespace CaseAcceptance.Features.Safety;

/// <summary>Which daily backups stay: the last 7, and the last of each of 5 weeks and of 12 months that have one.
/// Counted by what is there and not by today, so that a server that stood still for a year takes none away.</summary>
static class KeptBackups
{
    public const int Daily = 7;
    public const int Weekly = 5;
    public const int Monthly = 12;

    /// <summary>Of those made ahead of an upgrade the last ones stay.</summary>
    public const int Upgrades = 3;

    public static IReadOnlySet<DateOnly> Of(IEnumerable<DateOnly> days)
    {
        var newestFirst = days.Distinct().OrderDescending().ToList();
        return newestFirst.Take(Daily)
            .Concat(LastOfEach(newestFirst, day => (ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default)))).Take(Weekly))
            .Concat(LastOfEach(newestFirst, day => (day.Year, day.Month)).Take(Monthly))
            .ToHashSet();
    }

    static IEnumerable<DateOnly> LastOfEach(List<DateOnly> newestFirst, Func<DateOnly, (int, int)> span) =>
        newestFirst.GroupBy(span).Select(days => days.First());
}
