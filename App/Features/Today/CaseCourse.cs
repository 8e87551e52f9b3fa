using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Today;

sealed record CourseStep(int Id, int CaseId, EventKind Kind, DateTime At, DateOnly On, Stage? Stage, Outcome? Outcome, int? UndoesId, DateTime? Visit, AppointmentStatus? VisitStatus);

/// <summary>The course of a case as its events tell it, seen from the end of one day: how it stood then, and what came after.</summary>
sealed class CaseCourse(IReadOnlyList<CourseStep> steps, DateOnly day, DateOnly today)
{
    CourseStep? AtEnd { get; } = steps.LastOrDefault(step => step.On <= day);

    /// <summary>When something last happened to it on that day; an instant.</summary>
    public DateTime LastChange { get; } = steps.Where(step => step.On == day).Max(step => step.At);

    public bool IsBooked => AtEnd?.Stage is Stage.Scheduled or Stage.FollowedUp;

    /// <summary>How it was closed by then, if it was.</summary>
    public Outcome? Outcome => AtEnd?.Outcome;

    public string Standing => AtEnd switch
    {
        { Outcome: { } outcome } => outcome.InWords(),
        { Stage: Stage.FollowedUp } => "Visit done",
        { Stage: Stage.Scheduled } => FirstVisit is { } at ? $"{Words.WeekdayDate(DateOnly.FromDateTime(at), today)}, {Words.Time(at)}" : "Booked",
        _ => "Not booked",
    };

    /// <summary>Whether the patient had answered what was shown at <paramref name="shown"/> before the day was over.</summary>
    public bool WasAnswered(int shown) => steps.Any(step => step.Id > shown && step.On == day && IsAnswer(step) && !IsUndone(step, day));

    public bool CameBack(int closed) => steps.Any(step => step.Id > closed && step.On == day && step.Kind is EventKind.Reopened or EventKind.Returned);

    /// <summary>Such as "then withdrawn on Mar 12": what a later day did about it; the day itself stays as it was.</summary>
    public string? Later(int id) => steps.FirstOrDefault(step => step.UndoesId == id && step.On > day) is { } undo
        ? Then(undo.Kind == EventKind.AcceptanceWithdrawn ? "withdrawn" : "undone", undo)
        : null;

    public string? BackLater(int closed) =>
        steps.FirstOrDefault(step => step.Id > closed && step.On > day && step.Kind is EventKind.Reopened or EventKind.Returned) is { } back ? Then("reopened", back) : null;

    /// <summary>The answer that came on a later day.</summary>
    public string? AnsweredLater(int shown) =>
        steps.FirstOrDefault(step => step.Id > shown && step.On > day && IsAnswer(step) && !IsUndone(step, today)) is { } answer
            ? Then(answer.Kind == EventKind.Accepted ? "accepted" : answer.Outcome?.InWords().ToLowerInvariant() ?? "closed", answer)
            : null;

    static bool IsAnswer(CourseStep step) => step.Kind is EventKind.Accepted or EventKind.Closed or EventKind.JoinedBack;

    bool IsUndone(CourseStep step, DateOnly until) => steps.Any(undo => undo.UndoesId == step.Id && undo.On <= until);

    DateTime? FirstVisit => steps.Where(step => step is { Kind: EventKind.Booked, VisitStatus: AppointmentStatus.Booked or AppointmentStatus.Confirmed or AppointmentStatus.Done }
        && step.On <= day).Min(step => step.Visit);

    string Then(string what, CourseStep step) => $"then {what} on {Words.Date(step.On, today)}";
}
