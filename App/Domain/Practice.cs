namespace CaseAcceptance.Domain;

public sealed class Practice
{
    public int Id { get; private set; }
    public required string Name { get; set; }

    /// <summary>IANA name, such as America/New_York.</summary>
    public required string TimeZone { get; set; }
    public int WorkDays { get; set; } = WorkWeek.MondayToFriday.Days;
    public TimeOnly OpensAt { get; set; } = new(8, 0);
    public TimeOnly ClosesAt { get; set; } = new(17, 0);
    public bool IsDemo { get; init; }

    /// <summary>An imported plan older than this, counted from the export's day, arrives closed as expired.</summary>
    public int ImportExpiresAfterMonths { get; set; } = 18;

    /// <summary>A screen that nobody touches for so long is locked; 0 is never.</summary>
    public int LockAfterMinutes { get; set; } = 10;

    /// <summary>Everybody signs in with a second step.</summary>
    public bool RequiresTwoStep { get; set; }

    public WorkWeek Week => new(WorkDays);

    /// <summary>What is unusual about a visit at this time, or null. Such a visit can still be booked.</summary>
    public string? Warning(VisitTime time) =>
        !Week.Works(time.Start.DayOfWeek) ? $"The practice does not work on {time.Start.DayOfWeek}s."
        : TimeOnly.FromDateTime(time.Start) < OpensAt ? $"The practice opens at {Words.Time(OpensAt)}."
        : time.Start.AddMinutes(time.Minutes) > time.Start.Date + ClosesAt.ToTimeSpan() ? $"The visit ends after {Words.Time(ClosesAt)}, when the practice closes."
        : null;

    public static string? Problem(string name, string timeZone) =>
        string.IsNullOrWhiteSpace(name) ? "Enter the practice's name."
        : !TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _) ? "Pick a time zone from the list."
        : null;
}
