using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>The next action in a few words; tone and icon are classes of app.css.</summary>
public sealed record NextChip(string Tone, string Icon, string Words)
{
    public static NextChip Of(CaseView plan, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        return plan switch
        {
            { Stage: Stage.Scheduled, NextVisit: { } visit } => Visit(visit.Start, now, today),
            { Next.Kind: NextKind.Rebook } => new("red", "i-refresh", plan.WasMissed ? "Missed visit, rebook" : "Visit cancelled, rebook"),
            { Next: { } next } => Action(next, today),
            _ => new("amber", "i-clock", "Set next action"),
        };
    }

    static NextChip Visit(DateTime start, DateTime now, DateOnly today)
    {
        var day = DateOnly.FromDateTime(start);
        return start <= now ? new(day < today ? "red" : "amber", "i-cal", "Mark visit")
            : new(day == today ? "blue" : "", "i-cal", $"Visit {Domain.Words.VisitDay(day, today)}, {Domain.Words.Time(start)}");
    }

    static NextChip Action(NextAction next, DateOnly today)
    {
        var what = next.Kind.InWords();
        var at = next.At is { } time ? $", {Domain.Words.Time(time)}" : "";
        return (next.Due.DayNumber - today.DayNumber) switch
        {
            < 0 and var days => new("red", "i-clock", $"{what}, overdue {-days} d"),
            0 => new("amber", "i-clock", $"{what} today{at}"),
            _ => new("", "i-clock", $"{what} {Domain.Words.Day(next.Due, today)}{at}"),
        };
    }
}
