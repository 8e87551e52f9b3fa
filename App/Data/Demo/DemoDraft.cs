namespace CaseAcceptance.Data.Demo;

/// <summary>What becomes of a case by today.</summary>
enum DemoPlot
{
    NotPresented,
    Thinking,
    Accepted,
    AcceptedToday,
    Missed,
    Booked,
    BookedToday,
    VisitToday,
    CheckInDue,
    CheckedIn,
    Completed,
    Declined,
    DeclinedToday,
    Deferred,
    Referred,
    Expired,
}

/// <summary>A case before it is told: when its exam was, how it goes on, when its next action is due;
/// how many days back the visits lie whose cases are still open.</summary>
sealed record DemoDraft(DateOnly Start, DemoPlot Plot, DateOnly Due, bool Splits, int Number, int Reach);
