namespace CaseAcceptance.Domain;

/// <summary>How a case stood before another system's news changed it.</summary>
public sealed record CaseBefore
{
    public required int LastEvent { get; init; }
    public required IReadOnlyList<LineBefore> Lines { get; init; }
    public required IReadOnlyList<VisitBefore> Visits { get; init; }
    public required string Title { get; init; }
    public required DateOnly? AcceptedOn { get; init; }
    public required AcceptedHow? AcceptedHow { get; init; }
    public required DateOnly? LastVisitOn { get; init; }
    public required int MissedCount { get; init; }
    public required Outcome? Outcome { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required string OutcomeNote { get; init; }
    public required NextAction? Next { get; init; }
    public DateTime? StageSince { get; init; }
    public int? Version { get; init; }

    /// <summary>Visits that were no case's and that the news put into this one.</summary>
    public IReadOnlyList<VisitBefore> Joined { get; init; } = [];

    public static CaseBefore Of(Case plan) => new()
    {
        LastEvent = plan.Events.Max(e => e.Id),
        Lines = [.. plan.Procedures.Select(LineBefore.Of)],
        Visits = [.. plan.Visits.Select(VisitBefore.Of)],
        Title = plan.Title,
        AcceptedOn = plan.AcceptedOn,
        AcceptedHow = plan.AcceptedHow,
        LastVisitOn = plan.LastVisitOn,
        MissedCount = plan.MissedCount,
        Outcome = plan.Outcome,
        ClosedAt = plan.ClosedAt,
        OutcomeNote = plan.OutcomeNote,
        Next = plan.Next,
        StageSince = plan.StageSince,
        Version = plan.Version,
    };
}

public sealed record LineBefore(int Id, ProcedureState State, DateOnly? AcceptedOn, DateOnly? CompletedOn, long Fee, long WriteOff, long Insurance, string? SourceSays, DateOnly? GoneOn)
{
    public static LineBefore Of(Procedure line) => new(line.Id, line.State, line.AcceptedOn, line.CompletedOn,
        line.Fee.Cents, line.WriteOff.Cents, line.Insurance.Cents, line.SourceSays, line.GoneOn);
}

/// <param name="Lines">The treatments that it held; null when that was not looked at.</param>
public sealed record VisitBefore(int Id, AppointmentStatus Status, DateTime Start, int Minutes, int? OperatoryId, int? ProviderId, string? SourceSays, DateOnly? GoneOn, IReadOnlyList<int>? Lines = null)
{
    public static VisitBefore Of(Appointment visit) => new(visit.Id, visit.Status, visit.Start, visit.Minutes, visit.OperatoryId, visit.ProviderId, visit.SourceSays, visit.GoneOn,
        [.. visit.Procedures.Select(line => line.Id)]);

    public void PutBack(Appointment visit)
    {
        visit.PutAt(new(Start, Minutes, OperatoryId, ProviderId));
        (visit.Status, visit.SourceSays, visit.GoneOn) = (Status, SourceSays, GoneOn);
        visit.KeepOnly(Lines ?? [.. visit.Procedures.Select(line => line.Id)]);
    }
}
