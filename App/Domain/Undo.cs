namespace CaseAcceptance.Domain;

/// <summary>Taking a step back, as a new event; refused, by name, while something later depends on it.</summary>
public static class Undo
{
    static readonly EventKind[] Undoable =
    [
        EventKind.Presented, EventKind.Accepted, EventKind.Booked, EventKind.VisitDone, EventKind.Missed, EventKind.Cancelled,
        EventKind.CheckedIn, EventKind.NextActionSet, EventKind.ContactLogged, EventKind.Closed,
    ];

    /// <summary>Steps that do not stand in the way of undoing an earlier one.</summary>
    static readonly EventKind[] Light =
    [
        EventKind.NextActionSet, EventKind.NextActionRestored, EventKind.ContactLogged, EventKind.ContactUndone,
        EventKind.HandedOver, EventKind.Edited, EventKind.Confirmed,
    ];

    public static bool IsUndone(this Case plan, CaseEvent step) => plan.Events.Any(e => e.Undoes == step || (e.UndoesId == step.Id && step.Id != 0));

    public static bool CanUndo(this Case plan, CaseEvent step) =>
        Undoable.Contains(step.Kind) && !plan.IsUndone(step) && plan.Blocker(step) is null;

    /// <param name="splitOff">The case split off by an acceptance, when there is one.</param>
    /// <param name="others">Open visits around the time of the visit that would be restored.</param>
    public static void UndoStep(this Case plan, CaseEvent step, Case? splitOff, IEnumerable<Appointment> others, Stamp stamp)
    {
        Refusal.When(!Undoable.Contains(step.Kind), "This step can not be undone.");
        Refusal.When(plan.IsUndone(step), "This step is already undone.");
        if (plan.Blocker(step) is { } later)
        {
            throw new Refusal($"“{later.Kind.InWords()}” on {Words.Date(later.On, stamp.Today)} came after this. Undo that first.");
        }

        switch (step.Kind)
        {
            case EventKind.Accepted:
                plan.WithdrawAcceptance(splitOff, stamp);
                break;
            case EventKind.Closed:
                plan.BackOnBoard(EventKind.Reopened, stamp, step);
                break;
            default:
                plan.TakeBack(step, others);
                plan.SetNext(step.NextBefore ?? plan.Next);
                plan.Record(Counterpart(step.Kind), stamp, step.Text, step.Figures, visit: step.Visit, undoes: step);
                break;
        }
    }

    static CaseEvent? Blocker(this Case plan, CaseEvent step) =>
        Light.Contains(step.Kind) && step.Kind is not EventKind.Confirmed
            ? plan.Events.LastOrDefault(e => After(e, step) && e.NextKindBefore is not null && e.Undoes is null && !plan.IsUndone(e))
            : plan.Events.LastOrDefault(e => After(e, step) && !Light.Contains(e.Kind) && e.Undoes is null && !plan.IsUndone(e));

    static bool After(CaseEvent e, CaseEvent step) => e.Id == 0 || step.Id == 0 ? e.At > step.At : e.Id > step.Id;

    static void TakeBack(this Case plan, CaseEvent step, IEnumerable<Appointment> others)
    {
        switch (step.Kind)
        {
            case EventKind.Presented when plan.PresentedOn < step.On || plan.Events.Any(e => e.Kind == EventKind.Presented && After(step, e) && !plan.IsUndone(e)):
                // An earlier presentation stands; only lines first shown by this one were not shown after all.
                plan.Procedures.Where(line => line.PresentedOn == step.On && plan.PresentedOn < step.On).ToList().ForEach(line => line.PresentedOn = null);
                break;
            case EventKind.Presented:
                (plan.PresentedOn, plan.PresenterId) = (null, null);
                plan.Procedures.ForEach(line => line.PresentedOn = null);
                break;
            case EventKind.Booked:
                step.Visit!.Status = AppointmentStatus.Undone;
                break;
            case EventKind.VisitDone:
                foreach (var line in step.Visit!.Procedures.Where(p => p.State == ProcedureState.Completed && p.CompletedOn == step.Visit.Day))
                {
                    (line.State, line.CompletedOn) = (ProcedureState.Accepted, null);
                }

                plan.Restore(step.Visit!, others);
                break;
            case EventKind.Missed or EventKind.Cancelled:
                plan.MissedCount -= step.Kind == EventKind.Missed ? 1 : 0;
                plan.Restore(step.Visit!, others);
                break;
            case EventKind.CheckedIn:
                (plan.CheckedInOn, plan.CheckIn) = (null, null);
                break;
            case EventKind.ContactLogged:
                step.Contact!.IsUndone = true;
                break;
        }
    }

    static void Restore(this Case plan, Appointment visit, IEnumerable<Appointment> others)
    {
        visit.Status = AppointmentStatus.Booked;
        visit.MustNotClash(others);
        plan.LastVisitOn = plan.Visits.Where(v => v.Status == AppointmentStatus.Done).Max(v => (DateOnly?)v.Day);
    }

    static EventKind Counterpart(EventKind kind) => kind switch
    {
        EventKind.Presented => EventKind.PresentationUndone,
        EventKind.Booked => EventKind.BookingUndone,
        EventKind.VisitDone => EventKind.VisitDoneUndone,
        EventKind.Missed or EventKind.Cancelled => EventKind.VisitRestored,
        EventKind.CheckedIn => EventKind.CheckInUndone,
        EventKind.ContactLogged => EventKind.ContactUndone,
        _ => EventKind.NextActionRestored,
    };
}
