namespace CaseAcceptance.Domain;

/// <summary>A case as another system tells it: facts with days of their own.</summary>
public sealed record Arrival
{
    public required Patient Patient { get; init; }
    public required int OwnerId { get; init; }
    public int? ProviderId { get; init; }
    public Case? SplitFrom { get; init; }
    public required string SourceKey { get; init; }
    public required IReadOnlyList<ArrivedLine> Lines { get; init; }
    public IReadOnlyList<ArrivedVisit> Visits { get; init; } = [];
    public DateOnly? DiagnosedOn { get; init; }
    public DateOnly? PresentedOn { get; init; }
    public int? PresenterId { get; init; }
    public string PresentedText { get; init; } = "";

    /// <summary>How it ended; null while it is open, and then <see cref="Next"/> says what to do, unless a visit is booked.</summary>
    public ArrivedEnd? End { get; init; }
    public NextAction? Next { get; init; }
    public string Note { get; init; } = "";

    /// <summary>When a day of the past was; nobody of this practice's people acted on it here.</summary>
    public required Func<DateOnly, Stamp> On { get; init; }
}

/// <param name="State">What has become of the line; days that nobody wrote down stay empty.</param>
public sealed record ArrivedLine(Procedure Line, ProcedureState State, DateOnly? AcceptedOn, DateOnly? CompletedOn);

public sealed record ArrivedVisit(Appointment Visit, IReadOnlyList<Procedure> Work);

public sealed record ArrivedEnd(Outcome Outcome, DateOnly On, string Note);
