namespace CaseAcceptance.Domain;

/// <summary>Makes a case from what another system tells. Its history is told anew, oldest first, each step on its own day,
/// and ends with the import: so nothing from before can be undone as a step, and none of it counts as done today.</summary>
public static class Arriving
{
    public static Case Arrive(this Arrival told, Stamp stamp)
    {
        var made = Case.Start(told.Patient, told.OwnerId, told.ProviderId, told.SplitFrom, stamp);
        (made.IsImported, made.SourceKey, made.DiagnosedOn) = (true, told.SourceKey, told.DiagnosedOn);
        made.Take(told);
        foreach (var step in made.Steps(told).OrderBy(step => step.On).ThenBy(step => step.Turn).ToList())
        {
            step.Tell(told.On(step.On));
        }

        made.Finish(told);
        made.Record(EventKind.Imported, stamp, told.Note, made.Figures, other: told.SplitFrom);
        if (made.Stage == Stage.Exam && told.DiagnosedOn is { } found)
        {
            made.HasBeenThereSince(told.On(found).At);
        }

        return made;
    }

    static void Take(this Case made, Arrival told)
    {
        foreach (var arrived in told.Lines)
        {
            // A line is first what it was before anything happened to it.
            arrived.Line.State = arrived.State is ProcedureState.Accepted or ProcedureState.Completed ? ProcedureState.Proposed : arrived.State;
            made.Procedures.Add(arrived.Line);
        }

        made.Title = CaseTitle.From(made.Procedures);
        foreach (var (visit, work) in told.Visits)
        {
            made.Visits.Add(visit);
            made.Hold(visit, work);
        }
    }

    static IEnumerable<Step> Steps(this Case made, Arrival told)
    {
        if (told.PresentedOn is { } shown)
        {
            yield return new(shown, 0, stamp => made.TellPresented(told, stamp));
        }

        foreach (var day in told.Lines.Where(l => l.AcceptedOn is not null).GroupBy(l => l.AcceptedOn!.Value))
        {
            yield return new(day.Key, 1, stamp => made.TellAccepted([.. day.Select(l => l.Line)], stamp));
        }

        foreach (var day in told.Lines.Where(l => l.CompletedOn is not null).GroupBy(l => l.CompletedOn!.Value))
        {
            yield return new(day.Key, 2, stamp => made.TellDone([.. day.Select(l => l.Line)], stamp));
        }
    }

    static void TellPresented(this Case made, Arrival told, Stamp stamp)
    {
        (made.PresentedOn, made.PresenterId) = (stamp.Today, told.PresenterId);
        made.Procedures.ForEach(line => line.PresentedOn = stamp.Today);
        made.Record(EventKind.Presented, stamp, $"{made.Lines()}. {told.PresentedText}".Trim(), Figures.Sum(Totals.Counted(made.Procedures)));
    }

    internal static void TellAccepted(this Case made, IReadOnlyList<Procedure> lines, Stamp stamp)
    {
        foreach (var line in lines)
        {
            (line.State, line.AcceptedOn) = (ProcedureState.Accepted, stamp.Today);
        }

        (made.AcceptedOn, made.AcceptedHow) = (made.AcceptedOn ?? stamp.Today, AcceptedHow.Imported);
        made.Record(EventKind.Accepted, stamp, $"{Words.Count(lines.Count, "treatment", "treatments")}, {Acceptance.How(AcceptedHow.Imported)}", Figures.Sum(lines))
            .Answered(AcceptedHow.Imported, lines, []);
    }

    internal static void TellDone(this Case made, IReadOnlyList<Procedure> lines, Stamp stamp)
    {
        foreach (var line in lines)
        {
            (line.State, line.CompletedOn) = (ProcedureState.Completed, stamp.Today);
        }

        made.LastVisitOn = stamp.Today;
        var visit = made.Visits.Find(v => v.Status == AppointmentStatus.Done && v.Day == stamp.Today);
        made.Record(EventKind.VisitDone, stamp, Visits.Finished(lines), Figures.Sum(lines), visit: visit);
    }

    /// <summary>What is so although nobody wrote down when, and how it ended.</summary>
    static void Finish(this Case made, Arrival told)
    {
        foreach (var arrived in told.Lines.Where(l => l.Line.State != l.State))
        {
            arrived.Line.State = arrived.State;
            made.AcceptedHow ??= AcceptedHow.Imported;
        }

        made.SetNext(told.Next);
        if (told.End is { } end)
        {
            var stamp = told.On(end.On);
            (made.Outcome, made.ClosedAt, made.OutcomeNote) = (end.Outcome, stamp.At, end.Note);
            made.SetNext(null);
            made.Record(EventKind.Closed, stamp, $"{end.Outcome.InWords()}. {end.Note}".Trim(), Figures.Sum(Totals.Counted(made.Procedures)));
        }
    }

    sealed record Step(DateOnly On, int Turn, Action<Stamp> Tell);
}
