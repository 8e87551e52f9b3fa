using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.History;

public enum StepSort
{
    Plan,
    Visits,
    Contacts,
}

/// <summary>Under which filter of the history a step is found, and its icon.</summary>
public static class StepSorts
{
    public static StepSort Of(EventKind kind) => kind switch
    {
        EventKind.Booked or EventKind.BookingUndone or EventKind.Confirmed or EventKind.Rescheduled or EventKind.VisitDone
            or EventKind.VisitDoneUndone or EventKind.Missed or EventKind.Cancelled or EventKind.VisitRestored => StepSort.Visits,
        EventKind.ContactLogged or EventKind.ContactUndone or EventKind.NextActionSet or EventKind.NextActionRestored
            or EventKind.CheckedIn or EventKind.CheckInUndone => StepSort.Contacts,
        _ => StepSort.Plan,
    };

    public static string Icon(CaseEvent step) => step.Kind switch
    {
        EventKind.Created or EventKind.ProcedureAdded or EventKind.Imported => "i-plus",
        EventKind.ProcedureChanged or EventKind.Edited => "i-pen",
        EventKind.ProcedureRemoved or EventKind.Closed => "i-x",
        EventKind.Presented => "i-play",
        EventKind.Accepted or EventKind.Confirmed or EventKind.VisitDone => "i-check",
        EventKind.SplitOff or EventKind.JoinedBack => "i-link",
        EventKind.Booked or EventKind.Rescheduled or EventKind.Cancelled => "i-cal",
        EventKind.Missed => "i-missed",
        EventKind.CheckedIn => "i-heart",
        EventKind.NextActionSet => "i-clock",
        EventKind.ContactLogged => (step.Contact?.Channel, step.Contact?.Result) switch
        {
            (_, ContactResult.Voicemail) => "i-vm",
            (ContactChannel.Text, _) => "i-msg",
            (ContactChannel.Email or ContactChannel.Letter, _) => "i-mail",
            (ContactChannel.InPerson, _) => "i-user",
            _ => "i-phone",
        },
        EventKind.HandedOver => "i-users",
        EventKind.Reopened or EventKind.Returned => "i-refresh",
        _ => "i-undo",
    };
}
