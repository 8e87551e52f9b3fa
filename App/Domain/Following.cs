namespace CaseAcceptance.Domain;

/// <summary>Follows what another system says about a case since last time. Each step falls on its own day and was nobody's
/// work here, so none of it counts as accepted today; what people did here stays.</summary>
public static class Following
{
    /// <returns>What the patient has not decided on, split off when the rest was accepted.</returns>
    public static Case? Follow(this Case plan, Told told, Stamp stamp)
    {
        Refusal.When(!plan.IsOpen && !plan.MayComeBack(), "This case is closed here. What was decided here stays.");
        if (!plan.IsOpen)
        {
            plan.BackOnBoard(EventKind.Reopened, stamp);
        }

        var stage = plan.Stage;
        foreach (var (line, figures) in told.Figures)
        {
            line.Figures = figures;
        }

        var rest = plan.FollowAcceptance(told, stamp);
        plan.FollowVisits(told);
        foreach (var day in told.Done.GroupBy(d => d.On).OrderBy(d => d.Key))
        {
            plan.TellDone([.. day.Select(d => d.Line)], told.On(day.Key));
        }

        plan.Settle(stamp);
        if (plan.Stage != stage && NextIn(plan, told, stamp) is { } next)
        {
            plan.SetNext(next);
        }

        plan.Record(EventKind.Imported, stamp, string.Join(". ", told.Words), plan.Figures);
        return rest;
    }

    /// <summary>Closed by the import itself as too old, and untouched since: then new facts open it again. What is undone has never been.</summary>
    public static bool MayComeBack(this Case plan) =>
        plan.Outcome == Outcome.Expired && plan.Events.TrueForAll(e => e.PersonId is null || e.Kind == EventKind.Imported || e.Undoes is not null || e.UndoesId is not null || plan.IsUndone(e));

    static Case? FollowAcceptance(this Case plan, Told told, Stamp stamp)
    {
        if (told.Accepted.Count == 0)
        {
            return null;
        }

        var (next, retitle) = (plan.Next, plan.Title == CaseTitle.From(plan.Procedures));
        var agreed = told.Accepted.Select(a => a.Line).ToList();
        foreach (var line in plan.Proposed.Where(p => !agreed.Contains(p) && agreed.Exists(a => a.AlternateGroup is not null && a.AlternateGroup == p.AlternateGroup)))
        {
            line.State = ProcedureState.NotChosen;
        }

        agreed.ForEach(line => line.State = ProcedureState.Accepted);
        var rest = plan.SplitRest(next is { Due: var due } && due >= stamp.Today ? due : null, stamp);
        _ = rest?.IsImported = true;
        foreach (var day in told.Accepted.GroupBy(a => a.On).OrderBy(d => d.Key))
        {
            plan.TellAccepted([.. day.Select(a => a.Line)], told.On(day.Key));
        }

        plan.Retitle(retitle);
        return rest;
    }

    static void FollowVisits(this Case plan, Told told)
    {
        foreach (var (visit, time) in told.Moved)
        {
            visit.PutAt(time);
        }

        foreach (var (visit, status) in told.Marked)
        {
            (visit.Status, plan.MissedCount) = (status, plan.MissedCount + (status == AppointmentStatus.Missed ? 1 : 0));
        }

        foreach (var (visit, line) in told.Left)
        {
            visit.Procedures.Remove(line);
            line.Appointments.Remove(visit);
        }

        foreach (var (visit, work) in told.Booked)
        {
            plan.Visits.Add(visit);
            plan.Hold(visit, work.Where(line => !visit.Procedures.Contains(line)));
        }
    }

    static NextAction? NextIn(Case plan, Told told, Stamp stamp) => plan.Stage switch
    {
        Stage.FollowedUp => Cadence.CheckIn(stamp),
        Stage.Accepted => Cadence.Today(told.Marked.Exists(m => m.Status is AppointmentStatus.Missed or AppointmentStatus.Cancelled) ? NextKind.Rebook : NextKind.BookVisit, stamp),
        _ => null,
    };
}
