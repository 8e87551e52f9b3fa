namespace CaseAcceptance.Domain;

/// <summary>How a case leaves the board, always with a named outcome, and how it comes back.</summary>
public static class Closing
{
    /// <summary>The work is done and the patient is well. <paramref name="recallOn"/> is the next regular visit, null when none is wanted.</summary>
    public static void Close(this Case plan, DateOnly? recallOn, Stamp stamp)
    {
        Refusal.When(plan.Stage != Stage.FollowedUp, "The visit comes first.");
        Refusal.When(plan.CheckedInOn is null, "Log the check-in first.");
        Refusal.When(recallOn <= stamp.Today, "The next regular visit lies ahead. Pick a later day.");
        Refusal.When(Horizon.IsBeyond(recallOn, stamp.Today), Horizon.TooFar);
        plan.Patient.RecallDueOn = recallOn ?? plan.Patient.RecallDueOn;
        plan.End(Outcome.Completed, recallOn is { } day ? $"Next regular visit {Words.Date(day, stamp.Today)}" : "No regular visit wanted", null, stamp);
    }

    public static void Decline(this Case plan, DeclineReason stated, DeclineReason? underlying, DateOnly? checkBackOn,
        bool doNotContact, string note, Stamp stamp)
    {
        Refusal.When(plan.OpenVisits.Any(), "A visit is booked. Cancel it first.");
        Refusal.When(plan.Stage == Stage.FollowedUp, "The work is done. Close the case instead.");
        Refusal.When(checkBackOn <= stamp.Today, "Pick a later day to check back.");
        Refusal.When(Horizon.IsBeyond(checkBackOn, stamp.Today), Horizon.TooFar);
        (plan.StatedReason, plan.UnderlyingReason) = (stated, underlying);
        plan.Patient.DoNotContact |= doNotContact;
        var back = checkBackOn is { } day ? $"Check back {Words.Date(day, stamp.Today)}." : doNotContact ? "Do not contact." : "No check back.";
        plan.End(Outcome.Declined, $"{stated.InWords()}. {back} {note}".Trim(), checkBackOn, stamp);
    }

    public static void Defer(this Case plan, DateOnly until, string reason, Stamp stamp)
    {
        Refusal.When(plan.OpenVisits.Any(), "A visit is booked. Cancel it first.");
        Refusal.When(until <= stamp.Today, "Pick a later day. The case comes back by itself on it.");
        Refusal.When(Horizon.IsBeyond(until, stamp.Today), Horizon.TooFar);
        plan.End(Outcome.Deferred, $"Until {Words.Date(until, stamp.Today)}. {reason}".Trim(), until, stamp);
    }

    /// <summary>Referred, expired or entered in error.</summary>
    public static void End(this Case plan, Outcome outcome, string reason, Stamp stamp)
    {
        Refusal.When(outcome is not (Outcome.Referred or Outcome.Expired or Outcome.EnteredInError), "Pick how the case ends.");
        Refusal.When(plan.OpenVisits.Any(), "A visit is booked. Cancel it first.");
        Refusal.When(string.IsNullOrWhiteSpace(reason), outcome == Outcome.Referred ? "Say who the patient was referred to." : "Say why.");
        plan.End(outcome, reason.Trim(), null, stamp);
    }

    public static void Reopen(this Case plan, Stamp stamp)
    {
        Refusal.When(plan.IsOpen, "This case is already open.");
        Refusal.When(plan.Outcome == Outcome.Rejoined, "This case was joined back into the one it came from. Open that one.");
        plan.BackOnBoard(EventKind.Reopened, stamp);
    }

    /// <summary>A deferred or declined case whose day has come.</summary>
    public static void ComeBack(this Case plan, Stamp stamp)
    {
        Refusal.When(plan.IsOpen || plan.ReturnsOn is null || plan.ReturnsOn > stamp.Today, "This case is not due to come back.");
        plan.BackOnBoard(EventKind.Returned, stamp);
    }

    internal static void BackOnBoard(this Case plan, EventKind kind, Stamp stamp, CaseEvent? undoes = null)
    {
        var was = plan.Outcome!.Value;
        (plan.Outcome, plan.ClosedAt, plan.ReturnsOn, plan.OutcomeNote) = (null, null, null, "");
        plan.SetNext(undoes?.NextBefore ?? Cadence.Today(plan.Stage switch
        {
            Stage.Exam when plan.PresentedOn is null => NextKind.PresentPlan,
            Stage.Exam => plan.Patient.DoNotContact ? NextKind.AskAtNextVisit : NextKind.CallBack,
            Stage.Accepted => NextKind.BookVisit,
            _ => plan.CheckedInOn is null ? NextKind.CheckIn : NextKind.CloseCase,
        }, stamp));
        plan.Record(kind, stamp, $"Was {was.InWords().ToLowerInvariant()}", undoes: undoes);
    }

    static void End(this Case plan, Outcome outcome, string note, DateOnly? returnsOn, Stamp stamp)
    {
        plan.MustBeOpen();
        var before = plan.Next;
        (plan.Outcome, plan.ClosedAt, plan.ReturnsOn, plan.OutcomeNote) = (outcome, stamp.At, returnsOn, note);
        plan.SetNext(null);
        plan.Record(EventKind.Closed, stamp, $"{outcome.InWords()}. {note}", plan.Figures, before);
    }
}
