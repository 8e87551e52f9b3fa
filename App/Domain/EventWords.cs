namespace CaseAcceptance.Domain;

public static class EventWords
{
    public static string InWords(this EventKind kind) => kind switch
    {
        EventKind.Created => "Case created from exam",
        EventKind.ProcedureAdded => "Treatment added",
        EventKind.ProcedureChanged => "Estimate changed",
        EventKind.ProcedureRemoved => "Treatment removed",
        EventKind.Presented => "Plan presented",
        EventKind.Accepted => "Acceptance recorded",
        EventKind.AcceptanceWithdrawn => "Acceptance undone",
        EventKind.SplitOff => "Split off as its own case",
        EventKind.JoinedBack => "Joined back",
        EventKind.Booked => "Visit booked",
        EventKind.BookingUndone => "Booking undone",
        EventKind.Confirmed => "Visit confirmed",
        EventKind.Rescheduled => "Visit rescheduled",
        EventKind.VisitDone => "Visit done",
        EventKind.VisitDoneUndone => "Visit set back to booked",
        EventKind.Missed => "Visit missed",
        EventKind.Cancelled => "Visit cancelled",
        EventKind.VisitRestored => "Visit restored",
        EventKind.CheckedIn => "Check-in logged",
        EventKind.CheckInUndone => "Check-in undone",
        EventKind.NextActionSet => "Next action set",
        EventKind.NextActionRestored => "Next action restored",
        EventKind.ContactLogged => "Contact logged",
        EventKind.ContactUndone => "Contact undone",
        EventKind.HandedOver => "Handed over",
        EventKind.Edited => "Case edited",
        EventKind.Closed => "Case closed",
        EventKind.Reopened => "Case reopened",
        EventKind.Returned => "Came back by itself",
        EventKind.Imported => "Imported",
        EventKind.PresentationUndone => "Presentation undone",
        EventKind.ImportUndone => "Import undone",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
