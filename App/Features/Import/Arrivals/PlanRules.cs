using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>The days that decide how a case arrives, counted from the day of the export.</summary>
sealed record PlanRules(DateOnly AsOf, DateOnly Today, int ExpiresAfterMonths)
{
    const int CheckInDays = 30;

    public DayOf Days => new(AsOf < Today ? AsOf : Today.AddDays(-1));

    /// <summary>Work older than that is closed as completed; newer work still gets its check-in.</summary>
    public DateOnly FirstCheckIn => AsOf.AddDays(-CheckInDays);

    public DateOnly FirstOpenPlan => AsOf.AddMonths(-ExpiresAfterMonths);

    /// <summary>A booking that nobody has marked for so long is forgotten, not booked.</summary>
    public bool IsBooked(VisitRow? visit) => visit is { IsScheduled: true, Start: not null } && visit.IsOnOrAfter(FirstOpenPlan);

    /// <summary>Inactive, archived and deceased patients keep their history; nothing of theirs stays open, so that nobody
    /// of them is ever on a call list (IMPORT.md 6, row 7).</summary>
    public static bool HasLeft(PatientRow patient) => patient.IsGone || patient.Status == PatientStatus.Inactive;
}
