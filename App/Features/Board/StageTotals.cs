using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>Everything that is counted about a column, in one pass over the index of open cases.</summary>
sealed record StageTotals
{
    public required Stage Stage { get; init; }
    public int Count { get; init; }
    public long Fee { get; init; }
    public int NotPresented { get; init; }
    public int WaitingLong { get; init; }
    public DateOnly? FirstAcceptedOn { get; init; }
    public int ToRebook { get; init; }
    public int LaterToday { get; init; }
    public int ToMark { get; init; }
    public int CheckInsDue { get; init; }
    public int DueToday { get; init; }
    public int Overdue { get; init; }

    public static IQueryable<StageTotals> Of(IQueryable<Case> cases, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var (weekAgo, tomorrow) = (today.AddDays(-7), now.Date.AddDays(1));
        return cases.GroupBy(c => c.Stage).Select(g => new StageTotals
        {
            Stage = g.Key,
            Count = g.Count(),
            Fee = g.Sum(c => c.Fee.Cents),
            NotPresented = g.Count(c => c.PresentedOn == null),
            WaitingLong = g.Count(c => c.AcceptedOn < weekAgo),
            FirstAcceptedOn = g.Min(c => c.AcceptedOn),
            ToRebook = g.Count(c => c.NextKind == NextKind.Rebook),
            LaterToday = g.Count(c => c.NextVisitAt > now && c.NextVisitAt < tomorrow),
            ToMark = g.Count(c => c.NextVisitAt <= now),
            CheckInsDue = g.Count(c => c.NextKind == NextKind.CheckIn && c.NextDue <= today),
            DueToday = g.Count(c => c.NextKind != NextKind.Visit && c.NextDue == today),
            Overdue = g.Count(c => c.NextKind != NextKind.Visit && c.NextDue < today),
        });
    }

    public string InWords() => Stage switch
    {
        Stage.Exam => Join((NotPresented, "not yet presented"), (Count - NotPresented, "thinking it over")) ?? "No one is deciding",
        Stage.Accepted => Join((ToRebook, "to rebook"), (WaitingLong, "waiting more than 7 days")) ?? "None waits longer than 7 days",
        Stage.Scheduled => Join((LaterToday, LaterToday == 1 ? "visit later today" : "visits later today"), (ToMark, "to mark")) ?? "No visits later today",
        _ => Join((CheckInsDue, CheckInsDue == 1 ? "check-in due" : "check-ins due")) ?? "No check-ins due",
    };

    static string? Join(params (int Count, string Words)[] facts)
    {
        var said = facts.Where(fact => fact.Count > 0).Select(fact => $"{fact.Count} {fact.Words}").ToList();
        return said.Count == 0 ? null : string.Join(", ", said);
    }
}
