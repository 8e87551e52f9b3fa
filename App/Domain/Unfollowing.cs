namespace CaseAcceptance.Domain;

/// <summary>Takes an import's news back: the facts are as they were before, the stage follows from them, and what was written
/// down stays with an event that takes it back.</summary>
public static class Unfollowing
{
    /// <param name="splitOff">The case that the news split off, when there is one.</param>
    public static void GoBack(this Case plan, CaseBefore before, Case? splitOff, Stamp stamp)
    {
        var news = plan.Events.Where(e => e.Id > before.LastEvent && !plan.IsUndone(e)).ToList();
        plan.TakeBackIn(splitOff, stamp);
        foreach (var was in before.Lines)
        {
            PutBack(plan.Procedures.Find(line => line.Id == was.Id), was);
        }

        foreach (var visit in plan.Visits.ToList())
        {
            if (before.Visits.FirstOrDefault(v => v.Id == visit.Id) is { } was)
            {
                was.PutBack(visit);
            }
            else if (before.Joined.FirstOrDefault(v => v.Id == visit.Id) is { } other)
            {
                other.PutBack(visit);
                visit.CaseId = null;
                plan.Visits.Remove(visit);
            }
            else
            {
                visit.Status = AppointmentStatus.Undone;
            }
        }

        (plan.Title, plan.AcceptedOn, plan.AcceptedHow) = (before.Title, before.AcceptedOn, before.AcceptedHow);
        (plan.LastVisitOn, plan.MissedCount) = (before.LastVisitOn, before.MissedCount);
        (plan.Outcome, plan.ClosedAt, plan.OutcomeNote) = (before.Outcome, before.ClosedAt, before.OutcomeNote);
        plan.SetNext(before.Next);
        plan.Settle(stamp);
        plan.HasBeenThereSince(before.StageSince ?? stamp.At);
        news.ForEach(step => plan.Record(Counterpart(step.Kind), stamp, step.Text, step.Figures, visit: step.Visit, undoes: step));
    }

    static void PutBack(Procedure? line, LineBefore was)
    {
        if (line is not null)
        {
            (line.State, line.AcceptedOn, line.CompletedOn) = (was.State, was.AcceptedOn, was.CompletedOn);
            (line.Figures, line.SourceSays, line.GoneOn) = (new(new(was.Fee), new(was.WriteOff), new(was.Insurance)), was.SourceSays, was.GoneOn);
        }
    }

    static EventKind Counterpart(EventKind kind) => kind switch
    {
        EventKind.Accepted => EventKind.AcceptanceWithdrawn,
        EventKind.VisitDone => EventKind.VisitDoneUndone,
        _ => EventKind.ImportUndone,
    };
}
