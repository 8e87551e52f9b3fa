namespace CaseAcceptance.Domain;

/// <summary>Booking visits and what becomes of them.</summary>
public static class Visits
{
    /// <summary>Books a visit for accepted work. <paramref name="others"/> are the open visits around that time.</summary>
    public static Appointment Book(this Case plan, IReadOnlyCollection<Procedure> work, VisitTime time, IEnumerable<Appointment> others, Stamp stamp)
    {
        plan.MustBeOpen();
        if (plan.Stage is not (Stage.Accepted or Stage.Scheduled))
        {
            Moves.Require(plan.Stage, Stage.Scheduled);
        }

        Refusal.When(work.Count == 0, "Tick the treatments for this visit.");
        Refusal.When(work.Any(p => p.State != ProcedureState.Accepted), "Only accepted treatments can be booked. Record acceptance first.");
        var before = plan.Next;
        var visit = new Appointment { PatientId = plan.PatientId };
        visit.MoveTo(time, others, stamp);
        plan.Visits.Add(visit);
        plan.Hold(visit, work);
        plan.Record(EventKind.Booked, stamp, visit.InWords(stamp), nextBefore: before, visit: visit);
        return visit;
    }

    public static void Reschedule(this Case plan, Appointment visit, VisitTime time, IEnumerable<Appointment> others, Stamp stamp)
    {
        plan.MustHold(visit);
        var was = visit.InWords(stamp);
        visit.MoveTo(time, others, stamp);
        visit.Status = AppointmentStatus.Booked;
        plan.Record(EventKind.Rescheduled, stamp, $"{was} to {visit.InWords(stamp)}", visit: visit);
    }

    public static void Confirm(this Case plan, Appointment visit, Stamp stamp)
    {
        plan.MustHold(visit);
        Refusal.When(visit.Status == AppointmentStatus.Confirmed, "This visit is already confirmed.");
        visit.Status = AppointmentStatus.Confirmed;
        plan.Record(EventKind.Confirmed, stamp, visit.InWords(stamp), visit: visit);
    }

    /// <summary>The visit took place. What was finished is completed; the stage follows from what is left.</summary>
    public static void MarkVisitDone(this Case plan, Appointment visit, IReadOnlyCollection<Procedure> finished, Stamp stamp)
    {
        plan.MustHold(visit);
        Refusal.When(visit.Day > stamp.Today, $"The visit is on {Words.VisitDay(visit.Day, stamp.Today)}. Mark it done on the day.");
        Refusal.When(finished.Any(p => p.State != ProcedureState.Accepted), "The plan has changed. Look at it once more.");
        var before = plan.Next;
        visit.Status = AppointmentStatus.Done;
        plan.LastVisitOn = visit.Day;
        foreach (var line in finished)
        {
            (line.State, line.CompletedOn) = (ProcedureState.Completed, visit.Day);
        }

        (plan.CheckedInOn, plan.CheckIn) = (null, null);
        plan.SetNext(plan.Accepted.Any() ? Cadence.Today(NextKind.BookVisit, stamp) : Cadence.CheckIn(stamp));
        plan.Record(EventKind.VisitDone, stamp, Finished(finished), Figures.Sum(finished), before, visit: visit);
    }

    public static void MarkVisitMissed(this Case plan, Appointment visit, string note, Stamp stamp)
    {
        plan.MustHold(visit);
        Refusal.When(visit.Start > stamp.Local, "The visit has not started yet. Cancel it instead.");
        plan.MissedCount++;
        plan.Break(visit, AppointmentStatus.Missed, EventKind.Missed, $"{visit.InWords(stamp)}. {note}".Trim(), stamp);
    }

    public static void CancelVisit(this Case plan, Appointment visit, string reason, Stamp stamp)
    {
        plan.MustHold(visit);
        Refusal.When(string.IsNullOrWhiteSpace(reason), "Say why the visit is cancelled.");
        plan.Break(visit, AppointmentStatus.Cancelled, EventKind.Cancelled, $"{visit.InWords(stamp)}. {reason.Trim()}", stamp);
    }

    internal static void MoveTo(this Appointment visit, VisitTime time, IEnumerable<Appointment> others, Stamp stamp)
    {
        if (time.Problem(stamp.Today) is { } problem)
        {
            throw new Refusal(problem);
        }

        Refusal.When(time.Start < stamp.Local, "That time has passed. Pick a later one.");
        visit.PutAt(time);
        visit.MustNotClash(others);
    }

    internal static void Hold(this Case plan, Appointment visit, IEnumerable<Procedure> work)
    {
        foreach (var line in work)
        {
            visit.Procedures.Add(line);
            line.Appointments.Add(visit);
        }
    }

    public static string InWords(this Appointment visit, Stamp stamp) =>
        $"{Words.WeekdayDate(visit.Day, stamp.Today)}, {Words.Time(visit.Start)}";

    static void MustHold(this Case plan, Appointment visit)
    {
        plan.MustBeOpen();
        Refusal.When(!plan.Visits.Contains(visit), "This visit belongs to another case.");
        Refusal.When(!visit.IsOpen, "This visit is already marked.");
    }

    static void Break(this Case plan, Appointment visit, AppointmentStatus status, EventKind kind, string text, Stamp stamp)
    {
        var before = plan.Next;
        visit.Status = status;
        plan.SetNext(Cadence.Today(NextKind.Rebook, stamp));
        plan.Record(kind, stamp, text, nextBefore: before, visit: visit);
    }

    internal static string Finished(IReadOnlyCollection<Procedure> finished) => finished.Count == 0
        ? "Nothing finished yet"
        : Words.List([.. finished.Select(line => line.Name)]) + " finished";
}
