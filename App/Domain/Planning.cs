namespace CaseAcceptance.Domain;

/// <summary>Making, changing and presenting a plan.</summary>
public static class Planning
{
    public static Case NewCase(Patient patient, int ownerId, int? providerId, IReadOnlyList<Procedure> procedures,
        string? title, NextAction? next, Stamp stamp)
    {
        Refusal.When(procedures.Count == 0, "Add at least one treatment.");
        var made = Case.Start(patient, ownerId, providerId, null, stamp);
        made.DiagnosedOn = stamp.Today;
        made.Procedures.AddRange(procedures);
        made.Title = string.IsNullOrWhiteSpace(title) ? CaseTitle.From(made.Procedures) : title.Trim();
        made.SetNext(next ?? Cadence.Today(NextKind.PresentPlan, stamp));
        made.Record(EventKind.Created, stamp, made.Lines(), Figures.Sum(Totals.Counted(made.Procedures)));
        return made;
    }

    /// <summary>Adds a line. In Exam it awaits the decision; later it is work the patient agreed to on the spot.</summary>
    public static void Add(this Case plan, Procedure procedure, AcceptedHow how, Stamp stamp)
    {
        plan.MustBeOpen();
        var retitle = plan.Title == CaseTitle.From(plan.Procedures);
        plan.Procedures.Add(procedure);
        if (plan.Stage != Stage.Exam)
        {
            plan.AddAgreed(procedure, how, stamp);
        }
        else
        {
            plan.Record(EventKind.ProcedureAdded, stamp, $"{procedure.Name}, {procedure.Fee}");
        }

        plan.Retitle(retitle);
    }

    public static void Rename(this Case plan, string title, Stamp stamp)
    {
        Refusal.When(string.IsNullOrWhiteSpace(title), "Enter a title.");
        var was = plan.Title;
        plan.Title = title.Trim();
        plan.Record(EventKind.Edited, stamp, $"Title “{was}” to “{plan.Title}”");
    }

    /// <summary>Changes a line's figures and words. A line the patient has seen is presented anew by it, on the record.</summary>
    public static void Edit(this Case plan, Procedure line, string name, string site, Figures figures, int minutes, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(line.State == ProcedureState.Completed, "This treatment is done. Its figures can not change any more.");
        Refusal.When(!line.IsLive, "This line is no longer part of the plan.");
        Refusal.When(string.IsNullOrWhiteSpace(name), "Enter the treatment.");
        var changes = Changes(line, name, figures).ToList();
        var retitle = plan.Title == CaseTitle.From(plan.Procedures);
        (line.Name, line.Site, line.Figures, line.Minutes) = (name.Trim(), site.Trim(), figures, minutes);
        if (line.PresentedOn is not null)
        {
            line.PresentedOn = stamp.Today;
            changes.Add("Presented anew");
        }

        plan.Record(EventKind.ProcedureChanged, stamp, string.Join(". ", changes));
        plan.Retitle(retitle);
    }

    /// <summary>Takes a line out: one that nobody has shown goes, one the patient has seen is declined or voided with its reason.</summary>
    public static void Remove(this Case plan, Procedure line, bool patientDeclined, string reason, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(line.State == ProcedureState.Completed, "This treatment is done. It stays in the plan.");
        Refusal.When(line.IsBooked, "This treatment is booked. Cancel the visit first.");
        Refusal.When(line.IsLive && plan.Procedures.Count(p => p.IsLive) == 1,
            "This is the only treatment. Decline or close the case instead.");
        var retitle = plan.Title == CaseTitle.From(plan.Procedures);
        if (line.PresentedOn is null && line.State == ProcedureState.Proposed)
        {
            plan.Procedures.Remove(line);
        }
        else
        {
            Refusal.When(string.IsNullOrWhiteSpace(reason), "Say why it leaves the plan. The patient has seen this line.");
            line.State = patientDeclined ? ProcedureState.Declined : ProcedureState.Voided;
            line.Reason = reason.Trim();
        }

        var removed = plan.Record(EventKind.ProcedureRemoved, stamp, $"{line.Name}, {line.Fee}. {reason}".Trim());
        if (line.State == ProcedureState.Declined)
        {
            removed.Declined(line);
        }

        plan.Retitle(retitle);
    }

    /// <summary>The plan was explained to the patient: its lines and amounts are frozen as shown. Explained once more, what was agreed
    /// to do next still holds.</summary>
    public static void Present(this Case plan, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(plan.Stage != Stage.Exam, "The patient has already decided on this plan.");
        var before = plan.Next;
        plan.SetNext(plan.PresentedOn is null || before?.Kind == NextKind.PresentPlan ? Cadence.AfterPresenting(plan.Patient, stamp) : before!);
        plan.Show(stamp);
        plan.Record(EventKind.Presented, stamp, plan.Lines(), Figures.Sum(Totals.Counted(plan.Procedures)), before);
    }

    internal static void Show(this Case plan, Stamp stamp)
    {
        plan.PresentedOn ??= stamp.Today;
        plan.PresenterId ??= stamp.PersonId;
        foreach (var line in plan.Proposed)
        {
            line.PresentedOn ??= stamp.Today;
        }
    }

    internal static string Lines(this Case plan)
    {
        var counted = Totals.Counted(plan.Procedures).ToList();
        return $"{Words.Count(counted.Count, "treatment", "treatments")}, {Figures.Sum(counted).Fee}";
    }

    internal static void Retitle(this Case plan, bool proposed)
    {
        if (proposed)
        {
            plan.Title = CaseTitle.From(plan.Procedures);
        }
    }

    static IEnumerable<string> Changes(Procedure line, string name, Figures figures)
    {
        if (line.Name != name)
        {
            yield return $"{line.Name} to {name}";
        }

        if (line.Fee != figures.Fee)
        {
            yield return $"{name} fee {line.Fee} to {figures.Fee}";
        }

        if (line.PatientPart != figures.PatientPart)
        {
            yield return $"Patient pays {line.PatientPart} to {figures.PatientPart}";
        }
    }
}
