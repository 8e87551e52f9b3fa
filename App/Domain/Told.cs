namespace CaseAcceptance.Domain;

/// <summary>What another system says differently about a case since it told last.</summary>
public sealed record Told
{
    public List<(Procedure Line, Figures Figures)> Figures { get; } = [];

    /// <summary>Lines that were accepted, and the days on which that was so.</summary>
    public List<ToldLine> Accepted { get; } = [];

    /// <summary>Lines whose work is done.</summary>
    public List<ToldLine> Done { get; } = [];
    public List<ArrivedVisit> Booked { get; } = [];

    /// <summary>Lines that a visit holds no longer.</summary>
    public List<(Appointment Visit, Procedure Line)> Left { get; } = [];
    public List<(Appointment Visit, VisitTime Time)> Moved { get; } = [];
    public List<(Appointment Visit, AppointmentStatus Status)> Marked { get; } = [];

    /// <summary>All of it in words, for the history.</summary>
    public List<string> Words { get; } = [];

    /// <summary>When a day of the past was.</summary>
    public required Func<DateOnly, Stamp> On { get; init; }

    public bool IsEmpty => Words.Count == 0;
}

public sealed record ToldLine(Procedure Line, DateOnly On);
