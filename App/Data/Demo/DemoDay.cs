using CaseAcceptance.Domain;

namespace CaseAcceptance.Data.Demo;

/// <summary>The moment the demo is made for, and the practice's week and hours around it. The practice works today,
/// whatever day it is, and at this hour, so that there is always a day to look at.</summary>
sealed class DemoDay
{
    readonly TimeZoneInfo zone;

    public DemoDay(DateTime utc, string timeZone)
    {
        zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        Now = DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), DateTimeKind.Unspecified);
        Week = new(WorkWeek.MondayToFriday.Days | (1 << (int)Now.DayOfWeek));
        Opens = new(Math.Min(8, Math.Max(0, Now.Hour - 2)), 0);
        Closes = new(Math.Clamp(Now.Hour + 4, 17, 23), 0);
    }

    public DateTime Now { get; }
    public DateOnly Today => DateOnly.FromDateTime(Now);
    public WorkWeek Week { get; }
    public TimeOnly Opens { get; }
    public TimeOnly Closes { get; }

    public Stamp Stamp(int? personId, DateTime local) =>
        new(personId, TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone), local, Week);

    /// <summary>A working day so many days before today.</summary>
    public DateOnly Ago(int days)
    {
        var day = Today.AddDays(-days);
        while (!Week.Works(day.DayOfWeek))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>A moment of that day while the practice is open, after another one and never in the future.</summary>
    public DateTime Moment(DateOnly day, DateTime after, Random random)
    {
        var from = Later(after.AddMinutes(2), day.ToDateTime(day == Today ? Opens : new(8, 10)));
        var to = day == Today ? Now.AddMinutes(-1) : day.ToDateTime(new(16, 40));
        return from >= to ? Later(after, Earlier(after.AddSeconds(20), Now)) : from.AddSeconds(random.Next((int)(to - from).TotalSeconds));
    }

    static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}
