using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>The next action in a few words; tone and icon are classes of app.css.</summary>
public sealed record CardChip(string Tone, string Icon, string Words)
{
    public static CardChip Of(CardFacts facts, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        return facts switch
        {
            { Stage: Stage.Scheduled, VisitAt: { } at } => Visit(at, now, today),
            { NextKind: NextKind.Rebook } => new("red", "i-refresh", facts.WasMissed ? "Missed visit, rebook" : "Visit cancelled, rebook"),
            { NextKind: NextKind.CloseCase, CheckedInOn: { } day, CheckIn: { } how } when facts.NextDue >= today =>
                new(how == CheckInResult.FeelingWell ? "green" : "amber", "i-check", $"{how.InWords()}, {Domain.Words.Date(day, today)}"),
            { NextKind: { } kind, NextDue: { } due } => Action(kind.InWords(), due, facts.NextAt, today),
            _ => new("amber", "i-clock", "Set next action"),
        };
    }

    static CardChip Visit(DateTime at, DateTime now, DateOnly today)
    {
        var day = DateOnly.FromDateTime(at);
        return (day.DayNumber - today.DayNumber) switch
        {
            < 0 => new("red", "i-cal", "Mark visit"),
            0 when at <= now => new("amber", "i-cal", "Mark visit"),
            0 => new("blue", "i-cal", $"Visit today, {Domain.Words.Time(at)}"),
            <= 6 => new("", "i-cal", $"Visit {Domain.Words.VisitDay(day, today)}, {Domain.Words.Time(at)}"),
            _ => new("", "i-cal", $"Visit {Domain.Words.VisitDay(day, today)}"),
        };
    }

    static CardChip Action(string what, DateOnly due, TimeOnly? at, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 and var days => new("red", "i-clock", $"{what}, overdue {-days} d"),
        0 => new("amber", "i-clock", at is { } time ? $"{what} today, {Domain.Words.Time(time)}" : $"{what} today"),
        _ => new("", "i-clock", $"{what} {Domain.Words.Day(due, today)}"),
    };
}
