namespace CaseAcceptance.Domain;

/// <summary>One decision of one patient: the procedures, where they stand, who owns it and what comes next.
/// The verbs lie beside it: Planning, Acceptance, Visits, FollowUp, Closing, Undo.</summary>
public sealed class Case
{
    public int Id { get; private set; }
    public int PatientId { get; private set; }
    public Patient Patient { get; private set; } = null!;
    public string Title { get; internal set; } = "";
    public string SearchKey { get; private set; } = "";
    public int OwnerId { get; internal set; }
    public int? ProviderId { get; internal set; }

    public Stage Stage { get; private set; }
    public DateTime StageSince { get; private set; }
    public DateOnly? DiagnosedOn { get; internal set; }
    public DateOnly? PresentedOn { get; internal set; }
    public int? PresenterId { get; internal set; }
    public DateOnly? AcceptedOn { get; internal set; }
    public AcceptedHow? AcceptedHow { get; internal set; }
    public int? AcceptanceTakenById { get; internal set; }
    public DateOnly? CheckedInOn { get; internal set; }
    public CheckInResult? CheckIn { get; internal set; }
    public DateOnly? LastVisitOn { get; internal set; }
    public int MissedCount { get; internal set; }

    public Outcome? Outcome { get; internal set; }
    public DateTime? ClosedAt { get; internal set; }
    public DeclineReason? StatedReason { get; internal set; }
    public DeclineReason? UnderlyingReason { get; internal set; }
    public string OutcomeNote { get; internal set; } = "";

    /// <summary>The day a deferred or declined case comes back to the board by itself.</summary>
    public DateOnly? ReturnsOn { get; internal set; }

    public Money Fee { get; private set; }
    public Money WriteOff { get; private set; }
    public Money Insurance { get; private set; }
    public Money PatientPart { get; private set; }

    /// <summary>Start of the earliest open visit, local; with how much accepted work no open visit holds.</summary>
    public DateTime? NextVisitAt { get; private set; }
    public int NotBooked { get; private set; }

    public NextKind? NextKind { get; private set; }
    public DateOnly? NextDue { get; private set; }
    public TimeOnly? NextAt { get; private set; }
    public int? NextPersonId { get; private set; }
    public string? NextNote { get; private set; }
    public long NextOrder { get; private set; }

    public int? SplitFromId { get; private set; }
    public Case? SplitFrom { get; private set; }
    public bool IsImported { get; internal set; }
    public string? SourceKey { get; internal set; }
    public DateTime LastChangedAt { get; private set; }
    public int? LastChangedById { get; private set; }
    public string LastChange { get; private set; } = "";
    public int Version { get; set; }

    public List<Procedure> Procedures { get; private set; } = [];
    public List<Appointment> Visits { get; private set; } = [];
    public List<CaseEvent> Events { get; private set; } = [];
    public List<Contact> Contacts { get; private set; } = [];

    public bool IsOpen => Outcome is null;
    public Figures Figures => new(Fee, WriteOff, Insurance);
    public NextAction? Next => NextKind is { } kind && NextDue is { } due ? new(kind, due, NextAt, NextPersonId, NextNote) : null;
    public IEnumerable<Procedure> Proposed => Procedures.Where(p => p.State == ProcedureState.Proposed);
    public IEnumerable<Procedure> Accepted => Procedures.Where(p => p.State == ProcedureState.Accepted);
    public IEnumerable<Appointment> OpenVisits => Visits.Where(visit => visit.IsOpen).OrderBy(visit => visit.Start);

    internal static Case Start(Patient patient, int ownerId, int? providerId, Case? splitFrom, Stamp stamp) => new()
    {
        Patient = patient,
        PatientId = patient.Id,
        OwnerId = ownerId,
        ProviderId = providerId,
        SplitFrom = splitFrom,
        StageSince = stamp.At,
    };

    /// <summary>It entered its stage before it arrived here.</summary>
    internal void HasBeenThereSince(DateTime at) => StageSince = at;

    internal void MustBeOpen() => Refusal.When(!IsOpen, "This case is closed. Reopen it first.");

    internal void SetNext(NextAction? next)
    {
        (NextKind, NextDue, NextAt, NextNote) = (next?.Kind, next?.Due, next?.At, next?.Note);
        NextPersonId = next is null ? null : next.PersonId ?? OwnerId;
        NextOrder = next?.Order ?? 0;
    }

    /// <summary>Brings stage, totals and booking facts in line with the procedures and visits.</summary>
    internal void Settle(Stamp stamp)
    {
        var stage = CurrentStage();
        if (stage != Stage || Events.Count == 0)
        {
            (Stage, StageSince) = (stage, stamp.At);
        }

        (Fee, WriteOff, Insurance) = Figures.Sum(Totals.Counted(Procedures));
        PatientPart = Fee - WriteOff - Insurance;
        NextVisitAt = OpenVisits.FirstOrDefault()?.Start;
        NotBooked = Accepted.Count(procedure => !procedure.IsBooked);
        SearchKey = SearchText.Fold(Title);
        if (IsOpen && OpenVisits.FirstOrDefault() is { } visit && Stage == Stage.Scheduled)
        {
            SetNext(new(Domain.NextKind.Visit, visit.Day, TimeOnly.FromDateTime(visit.Start)));
        }
    }

    /// <summary>Settles, then writes the event that says what happened.</summary>
    internal CaseEvent Record(EventKind kind, Stamp stamp, string text = "", Figures figures = default, NextAction? nextBefore = null,
        Case? other = null, Appointment? visit = null, Contact? contact = null, CaseEvent? undoes = null)
    {
        var from = Stage;
        Settle(stamp);
        var recorded = new CaseEvent
        {
            Kind = kind, At = stamp.At, On = stamp.Today, PersonId = stamp.PersonId, FromStage = from, ToStage = Stage, Outcome = Outcome,
            Fee = figures.Fee, WriteOff = figures.WriteOff, Insurance = figures.Insurance, Text = text,
            OtherCase = other, Visit = visit, Contact = contact, Undoes = undoes,
            NextKindBefore = nextBefore?.Kind, NextDueBefore = nextBefore?.Due, NextAtBefore = nextBefore?.At,
            NextPersonIdBefore = nextBefore?.PersonId, NextNoteBefore = nextBefore?.Note,
        };
        Events.Add(recorded);
        (LastChangedAt, LastChangedById, LastChange) = (stamp.At, stamp.PersonId, kind.InWords());
        return recorded;
    }

    Stage CurrentStage() =>
        Accepted.Any(procedure => procedure.IsBooked) ? Stage.Scheduled
        : Accepted.Any() ? Stage.Accepted
        : Procedures.Any(procedure => procedure.State == ProcedureState.Completed) ? Stage.FollowedUp
        : Stage.Exam;
}
