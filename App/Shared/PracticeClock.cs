using CaseAcceptance.Domain;

namespace CaseAcceptance.Shared;

/// <summary>The one clock: UTC for instants, the practice's own wall clock for days, wherever the server stands.</summary>
public sealed class PracticeClock(TimeProvider time, PracticeBook book)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;
    public DateTime Local => ToLocal(Now);
    public DateOnly Today => DateOnly.FromDateTime(Local);
    public TimeProvider Time => time;

    public DateTime ToLocal(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone), DateTimeKind.Unspecified);

    public DateTime ToUtc(DateTime local)
    {
        // A wall time that a change of clocks skips does not exist; the hour after it is meant.
        var exists = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(exists, DateTimeKind.Unspecified), Zone);
    }

    public Stamp Stamp(int? personId)
    {
        var now = Now;
        return new(personId, now, ToLocal(now), book.Now.Practice?.Week ?? WorkWeek.MondayToFriday);
    }

    public TimeSpan UntilMidnight()
    {
        var left = ToUtc(Today.AddDays(1).ToDateTime(TimeOnly.MinValue)) - Now;
        return left > TimeSpan.Zero ? left : TimeSpan.FromMinutes(1);
    }

    TimeZoneInfo Zone => book.Now.Practice is { } practice && TimeZoneInfo.TryFindSystemTimeZoneById(practice.TimeZone, out var zone)
        ? zone
        : TimeZoneInfo.Utc;
}
