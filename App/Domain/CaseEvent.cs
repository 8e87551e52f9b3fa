namespace CaseAcceptance.Domain;

public enum EventKind
{
    Created,
    ProcedureAdded,
    ProcedureChanged,
    ProcedureRemoved,
    Presented,
    Accepted,
    AcceptanceWithdrawn,
    SplitOff,
    JoinedBack,
    Booked,
    BookingUndone,
    Confirmed,
    Rescheduled,
    VisitDone,
    VisitDoneUndone,
    Missed,
    Cancelled,
    VisitRestored,
    CheckedIn,
    CheckInUndone,
    NextActionSet,
    ContactLogged,
    ContactUndone,
    HandedOver,
    Edited,
    Closed,
    Reopened,
    Returned,
    Imported,
    NextActionRestored,
    PresentationUndone,
    ImportUndone,
}

/// <summary>One thing that happened to a case: who, when, from and to stage, amounts. Never edited; undone by another event.</summary>
public sealed class CaseEvent
{
    public int Id { get; private set; }
    public int CaseId { get; private set; }
    public Case Case { get; private set; } = null!;
    public DateTime At { get; init; }

    /// <summary>The practice day it fell on.</summary>
    public DateOnly On { get; init; }
    public int? PersonId { get; init; }
    public required EventKind Kind { get; init; }
    public Stage? FromStage { get; init; }
    public Stage? ToStage { get; internal set; }
    public Outcome? Outcome { get; init; }
    public Money Fee { get; init; }
    public Money WriteOff { get; init; }
    public Money Insurance { get; init; }

    /// <summary>What changed, in words, before and after.</summary>
    public string Text { get; init; } = "";
    public Case? OtherCase { get; init; }
    public int? OtherCaseId { get; private set; }
    public Appointment? Visit { get; init; }
    public int? VisitId { get; private set; }
    public Contact? Contact { get; init; }
    public int? ContactId { get; private set; }

    /// <summary>How the patient said yes; of an acceptance only.</summary>
    public AcceptedHow? How { get; private set; }

    /// <summary>What the patient was asked and answered, line by line; of acceptances and declined lines only.</summary>
    public List<AnsweredLine> Lines { get; private set; } = [];

    /// <summary>The event that this one takes back.</summary>
    public CaseEvent? Undoes { get; init; }
    public int? UndoesId { get; private set; }

    public NextKind? NextKindBefore { get; init; }
    public DateOnly? NextDueBefore { get; init; }
    public TimeOnly? NextAtBefore { get; init; }
    public int? NextPersonIdBefore { get; init; }
    public string? NextNoteBefore { get; init; }

    public Figures Figures => new(Fee, WriteOff, Insurance);

    internal void Answered(AcceptedHow how, IEnumerable<Procedure> agreed, IEnumerable<Procedure> leftOpen)
    {
        How = how;
        Lines.AddRange([.. AnsweredLine.Of(agreed, Answer.Accepted), .. AnsweredLine.Of(leftOpen, Answer.LeftOpen)]);
    }

    internal void Declined(Procedure line) => Lines.AddRange(AnsweredLine.Of([line], Answer.Declined));

    public NextAction? NextBefore => NextKindBefore is { } kind && NextDueBefore is { } due
        ? new(kind, due, NextAtBefore, NextPersonIdBefore, NextNoteBefore)
        : null;
}
