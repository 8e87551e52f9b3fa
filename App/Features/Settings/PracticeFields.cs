using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Settings;

public sealed record PracticeFields
{
    public string Name { get; set; } = "";
    public string TimeZone { get; set; } = "";
    public int WorkDays { get; set; }
    public TimeOnly OpensAt { get; set; }
    public TimeOnly ClosesAt { get; set; }
    public int ImportExpiresAfterMonths { get; set; }

    public int LockAfterMinutes { get; set; }
    public bool RequiresTwoStep { get; set; }

    public string InWords => $"{Name}, {Words.Time(OpensAt)} to {Words.Time(ClosesAt)}";

    public static PracticeFields Of(Practice practice) => new()
    {
        Name = practice.Name, TimeZone = practice.TimeZone, WorkDays = practice.WorkDays, OpensAt = practice.OpensAt,
        ClosesAt = practice.ClosesAt, ImportExpiresAfterMonths = practice.ImportExpiresAfterMonths,
        LockAfterMinutes = practice.LockAfterMinutes, RequiresTwoStep = practice.RequiresTwoStep,
    };

    public void WriteTo(Practice practice)
    {
        (practice.Name, practice.TimeZone, practice.WorkDays, practice.OpensAt, practice.ClosesAt, practice.ImportExpiresAfterMonths) =
            (Name.Trim(), TimeZone, WorkDays, OpensAt, ClosesAt, ImportExpiresAfterMonths);
        (practice.LockAfterMinutes, practice.RequiresTwoStep) = (LockAfterMinutes, RequiresTwoStep);
    }

    public string? Problem() => Practice.Problem(Name, TimeZone) ?? DaysProblem() ?? HoursProblem() ?? MonthsProblem() ?? LockProblem();

    public string? DaysProblem() => (WorkDays & 0b1111111) == 0 ? "Tick at least one working day." : null;

    public string? HoursProblem() => ClosesAt <= OpensAt ? "The practice closes after it opens. Pick a later time." : null;

    public string? MonthsProblem() => ImportExpiresAfterMonths is < 1 or > 120 ? "Enter between 1 and 120 months." : null;

    public string? LockProblem() => LockAfterMinutes is 0 or (>= 5 and <= 120) ? null : "Pick 5 to 120 minutes, or never.";

    public bool Works(DayOfWeek day) => new WorkWeek(WorkDays).Works(day);

    public void Turn(DayOfWeek day) => WorkDays ^= 1 << (int)day;
}
