namespace CaseAcceptance.Domain;

/// <summary>Staying in touch: contacts, the next action, who owns the case, the check-in after the visit.</summary>
public static class FollowUp
{
    /// <summary>Logs a contact. <paramref name="agreed"/> is what was agreed with the patient; without it the cadence proposes.</summary>
    public static CaseEvent Log(this Case plan, Contact contact, NextAction? agreed, Stamp stamp)
    {
        plan.MustBeOpen();
        var before = plan.Next;
        plan.Contacts.Add(contact);
        if (plan.Stage != Stage.Scheduled)
        {
            if (agreed is not null)
            {
                plan.MustFit(agreed, stamp);
            }

            plan.SetNext(agreed ?? plan.ProposeAfter(contact, stamp));
        }

        var next = plan.Next is { } n ? $"Next: {n.Kind.InWords().ToLowerInvariant()} {Words.Date(n.Due, stamp.Today)}." : "";
        return plan.Record(EventKind.ContactLogged, stamp, $"{contact.InWords()}. {Sentence(contact.Note)} {next}".Trim(), nextBefore: before, contact: contact);
    }

    static string Sentence(string note) => note.Length == 0 || char.IsPunctuation(note[^1]) ? note : note + ".";

    /// <summary>What the practice's cadence would do next after such a contact.</summary>
    public static NextAction ProposeAfter(this Case plan, Contact contact, Stamp stamp)
    {
        var reached = contact.Result is ContactResult.Spoke or ContactResult.Received;
        if (plan.Stage != Stage.Exam)
        {
            return reached && plan.Next is { } same ? same with { Due = stamp.Week.Ahead(stamp.Today, 2), At = null } : Cadence.TryAgain(plan.Patient, stamp);
        }

        return reached || plan.PresentedOn is not { } shown
            ? Cadence.TryAgain(plan.Patient, stamp)
            : Cadence.AfterTries(plan.Patient, shown, plan.Contacts.Count(c => !c.IsUndone), stamp);
    }

    public static CaseEvent SetNextAction(this Case plan, NextAction next, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(plan.Stage == Stage.Scheduled, "A visit is booked. The visit is the next action.");
        plan.MustFit(next, stamp);
        var before = plan.Next;
        plan.SetNext(next);
        return plan.Record(EventKind.NextActionSet, stamp, $"{next.Kind.InWords()} {Words.Date(next.Due, stamp.Today)}. {next.Note}".Trim(), nextBefore: before);
    }

    public static void HandOver(this Case plan, Person to, string from, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(!to.IsActive, $"{to.Name} no longer works here. Pick someone else.");
        var mine = plan.NextPersonId == plan.OwnerId;
        plan.OwnerId = to.Id;
        if (mine && plan.Next is { } next)
        {
            plan.SetNext(next with { PersonId = to.Id });
        }

        plan.Record(EventKind.HandedOver, stamp, $"{from} to {to.Name}");
    }

    /// <summary>Someone leaves the practice: their case, also one that waits for its day, or only what is next to do in it, goes to another.</summary>
    public static void TakeOver(this Case plan, Person leaving, Person to, Stamp stamp)
    {
        var owned = plan.OwnerId == leaving.Id;
        plan.OwnerId = owned ? to.Id : plan.OwnerId;
        if (plan.Next is { } next && plan.NextPersonId == leaving.Id)
        {
            plan.SetNext(next with { PersonId = to.Id });
        }

        plan.Record(EventKind.HandedOver, stamp, $"{(owned ? "" : "Next action, ")}{leaving.Name} to {to.Name}");
    }

    /// <summary>How the patient is after the visit. Symptoms go to a dentist; nobody is judged here.</summary>
    public static void LogCheckIn(this Case plan, CheckInResult result, string note, Stamp stamp)
    {
        plan.MustBeOpen();
        Refusal.When(plan.Stage != Stage.FollowedUp, "The visit comes first.");
        var before = plan.Next;
        if (result != CheckInResult.NotReached)
        {
            (plan.CheckedInOn, plan.CheckIn) = (stamp.Today, result);
        }

        plan.SetNext(result switch
        {
            CheckInResult.NotReached => new(NextKind.CheckIn, stamp.Week.Ahead(stamp.Today, 1)),
            CheckInResult.NeedsDentist => Cadence.Today(NextKind.CallBack, stamp) with { Note = "The dentist calls the patient" },
            CheckInResult.SomeDiscomfort => new(NextKind.CheckIn, stamp.Week.Ahead(stamp.Today, 2)),
            _ => Cadence.Today(NextKind.CloseCase, stamp),
        });
        plan.Record(EventKind.CheckedIn, stamp, $"{result.InWords()}. {note}".Trim(), nextBefore: before);
    }

    static void MustFit(this Case plan, NextAction next, Stamp stamp)
    {
        Refusal.When(next.Kind != plan.NextKind && !NextAction.Choices(plan.Stage).Contains(next.Kind), $"“{next.Kind.InWords()}” does not fit a case in {plan.Stage.InWords()}.");
        Refusal.When(next.Due < stamp.Today, "That day has passed. Pick today or later.");
        Refusal.When(Horizon.IsBeyond(next.Due, stamp.Today), Horizon.TooFar);
        Refusal.When(plan.Patient.DoNotContact && next.Kind is NextKind.CallBack or NextKind.SendText or NextKind.SendLetter,
            "This patient asked not to be contacted. Choose “Ask at next visit”.");
        Refusal.When(next.Kind == NextKind.CloseCase && plan.CheckedInOn is null, "Log the check-in first.");
    }

    public static string InWords(this CheckInResult result) => result switch
    {
        CheckInResult.FeelingWell => "Feeling well",
        CheckInResult.SomeDiscomfort => "Some discomfort",
        CheckInResult.NeedsDentist => "Needs the dentist",
        _ => "Not reached",
    };
}
