namespace CaseAcceptance.Domain;

/// <summary>Takes an import's news back: the facts are as they were before, the stage follows from them, and what was written
/// down stays with an event that takes it back.</summary>
public static class Unfollowing
{
    /// <param name="splitOff">The case that the news split off, when there is one. It is left empty.</param>
    /// <returns>The visits that came with the news and belong to nobody now.</returns>
    public static IReadOnlyList<Appointment> GoBack(this Case plan, CaseBefore before, Case? splitOff, Stamp stamp)
    {
        var news = plan.Events.Where(e => e.Id > before.LastEvent && !plan.IsUndone(e)).ToList();
        plan.Procedures.AddRange(splitOff?.Procedures ?? []);
        splitOff?.Procedures.Clear();
        foreach (var was in before.Lines)
        {
            PutBack(plan.Procedures.Find(line => line.Id == was.Id), was);
        }

        var brought = plan.PutVisitsBack(before);
        (plan.Title, plan.AcceptedOn, plan.AcceptedHow) = (before.Title, before.AcceptedOn, before.AcceptedHow);
        (plan.LastVisitOn, plan.MissedCount) = (before.LastVisitOn, before.MissedCount);
        (plan.Outcome, plan.ClosedAt, plan.OutcomeNote) = (before.Outcome, before.ClosedAt, before.OutcomeNote);
        plan.SetNext(before.Next);
        news.ForEach(step => plan.Record(Counterpart(step.Kind), stamp, step.Text, step.Figures, visit: step.Visit, undoes: step));
        plan.HasBeenThereSince(before.StageSince ?? plan.StageSince);

        // Untouched again, if it was; saving counts one up.
        plan.Version = before.Version is { } version && version != plan.Version ? version - 1 : plan.Version;
        return brought;
    }

    static List<Appointment> PutVisitsBack(this Case plan, CaseBefore before)
    {
        var brought = new List<Appointment>();
        foreach (var visit in plan.Visits.ToList())
        {
            if (before.Visits.FirstOrDefault(v => v.Id == visit.Id) is { } was)
            {
                was.PutBack(visit);
                plan.Hold(visit, plan.Procedures.Where(line => was.Lines?.Contains(line.Id) == true && !visit.Procedures.Contains(line)).ToList());
                continue;
            }

            plan.Visits.Remove(visit);
            visit.KeepOnly([]);
            if (before.Joined.FirstOrDefault(v => v.Id == visit.Id) is { } other)
            {
                other.PutBack(visit);
                visit.CaseId = null;
            }
            else
            {
                brought.Add(visit);
            }
        }

        return brought;
    }

    /// <summary>The visit lets go of all other treatments.</summary>
    internal static void KeepOnly(this Appointment visit, IReadOnlyList<int> lines)
    {
        foreach (var line in visit.Procedures.Where(line => !lines.Contains(line.Id)).ToList())
        {
            visit.Procedures.Remove(line);
            line.Appointments.Remove(visit);
        }
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
