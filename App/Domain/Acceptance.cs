namespace CaseAcceptance.Domain;

/// <summary>The patient's yes, in whole or in part, and taking it back.</summary>
public static class Acceptance
{
    /// <summary>Records what was agreed. What was not ticked splits off into a linked case in Exam, which is returned.</summary>
    public static Case? Accept(this Case plan, IReadOnlyCollection<Procedure> agreed, AcceptedHow how, DateOnly? followUpRestOn,
        string note, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(plan.Stage != Stage.Exam, "Acceptance is already recorded for this case.");
        Refusal.When(agreed.Count == 0, "Tick at least one treatment.");
        Refusal.When(agreed.Any(p => p.State != ProcedureState.Proposed), "The plan has changed. Look at it once more.");
        var both = agreed.Where(p => p.AlternateGroup is not null).GroupBy(p => p.AlternateGroup).FirstOrDefault(g => g.Count() > 1);
        Refusal.When(both is not null, $"{both?.First().Name} and {both?.Last().Name} are choices for the same problem. Tick one.");
        Refusal.When(followUpRestOn < stamp.Today, "The day to follow up has passed. Pick today or later.");
        Refusal.When(Horizon.IsBeyond(followUpRestOn, stamp.Today), Horizon.TooFar);

        var before = plan.Next;
        var retitle = plan.Title == CaseTitle.From(plan.Procedures);
        if (plan.PresentedOn is null)
        {
            plan.Show(stamp);
            plan.Record(EventKind.Presented, stamp, plan.Lines(), Figures.Sum(Totals.Counted(plan.Procedures)), before);
        }

        foreach (var line in agreed)
        {
            (line.State, line.AcceptedOn) = (ProcedureState.Accepted, stamp.Today);
        }

        foreach (var line in plan.Proposed.Where(p => agreed.Any(a => a.AlternateGroup is not null && a.AlternateGroup == p.AlternateGroup)))
        {
            line.State = ProcedureState.NotChosen;
        }

        var rest = plan.SplitRest(followUpRestOn, stamp);
        plan.Retitle(retitle || rest is not null);
        (plan.AcceptedOn, plan.AcceptedHow, plan.AcceptanceTakenById) = (stamp.Today, how, stamp.PersonId);
        plan.SetNext(Cadence.Today(NextKind.BookVisit, stamp));
        plan.Record(EventKind.Accepted, stamp, plan.Said(agreed, rest, how, note), Figures.Sum(agreed), before, other: rest)
            .Answered(how, agreed, rest is null ? [] : Totals.Counted(rest.Procedures));
        return rest;
    }

    /// <summary>Takes the acceptance back; a case that was split off by it and never touched since comes back in.</summary>
    public static void WithdrawAcceptance(this Case plan, Case? splitOff, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(plan.Stage == Stage.Exam, "There is no acceptance to undo.");
        Refusal.When(plan.Procedures.Any(p => p.State == ProcedureState.Completed), "Some of this work is done. The acceptance stays.");
        Refusal.When(plan.OpenVisits.Any(), "A visit is booked. Cancel it first.");
        var before = plan.Next;
        var retitle = plan.Title == CaseTitle.From(plan.Procedures);
        foreach (var line in plan.Procedures.Where(p => p.State is ProcedureState.Accepted or ProcedureState.NotChosen))
        {
            (line.State, line.AcceptedOn) = (ProcedureState.Proposed, null);
        }

        plan.TakeBackIn(splitOff, stamp);
        plan.Retitle(retitle);
        (plan.AcceptedOn, plan.AcceptedHow, plan.AcceptanceTakenById) = (null, null, null);
        plan.SetNext(Cadence.AfterPresenting(plan.Patient, stamp));
        foreach (var given in plan.Events.Where(e => e.Kind == EventKind.Accepted && !plan.IsUndone(e)).ToList())
        {
            plan.Record(EventKind.AcceptanceWithdrawn, stamp, "", given.Figures, before, undoes: given);
        }
    }

    internal static void AddAgreed(this Case plan, Procedure line, AcceptedHow how, Stamp stamp)
    {
        var before = plan.Next;
        (line.PresentedOn, line.AcceptedOn, line.State) = (stamp.Today, stamp.Today, ProcedureState.Accepted);
        if (plan.Stage == Stage.FollowedUp)
        {
            plan.SetNext(Cadence.Today(NextKind.BookVisit, stamp));
        }

        plan.Record(EventKind.Accepted, stamp, $"{line.Name} added, {How(how)}", line.Figures, before).Answered(how, [line], []);
    }

    internal static Case? SplitRest(this Case plan, DateOnly? followUpOn, Stamp stamp)
    {
        var lines = plan.Proposed.ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var rest = Case.Start(plan.Patient, plan.OwnerId, plan.ProviderId, plan, stamp);
        (rest.DiagnosedOn, rest.PresentedOn, rest.PresenterId) = (plan.DiagnosedOn, plan.PresentedOn, plan.PresenterId);
        plan.Procedures.RemoveAll(lines.Contains);
        rest.Procedures.AddRange(lines);
        rest.Title = CaseTitle.From(rest.Procedures);
        var next = Cadence.AfterPresenting(plan.Patient, stamp);
        rest.SetNext(followUpOn is { } day ? next with { Due = day } : next);
        rest.Record(EventKind.SplitOff, stamp, rest.Lines(), Figures.Sum(Totals.Counted(rest.Procedures)), other: plan);
        return rest;
    }

    internal static void TakeBackIn(this Case plan, Case? splitOff, Stamp stamp)
    {
        if (splitOff is not { IsOpen: true } || splitOff.Events.Any(e => e.Kind != EventKind.SplitOff))
        {
            return;
        }

        plan.Procedures.AddRange(splitOff.Procedures);
        splitOff.Procedures.Clear();
        (splitOff.Outcome, splitOff.ClosedAt) = (Outcome.Rejoined, stamp.At);
        splitOff.SetNext(null);
        splitOff.Record(EventKind.JoinedBack, stamp, other: plan);
    }

    static string Said(this Case plan, IReadOnlyCollection<Procedure> agreed, Case? rest, AcceptedHow how, string note)
    {
        var share = rest is null
            ? Words.Count(agreed.Count, "treatment", "treatments")
            : $"{agreed.Count} of {agreed.Count + rest.Procedures.Count} treatments";
        return $"{share}, {How(how)}. Patient pays {Figures.Sum(Totals.Counted(plan.Procedures)).PatientPart}. {note}".Trim();
    }

    public static string How(AcceptedHow how) => how switch
    {
        AcceptedHow.ByPhone => "by phone",
        AcceptedHow.SignedOnPaper => "signed on paper",
        AcceptedHow.Imported => "as imported",
        _ => "in the office",
    };
}
