using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>A day that is offered by name, such as "In 3 months"; always a working day.</summary>
public sealed record QuickDay(string Label, DateOnly Day)
{
    public static IReadOnlyList<QuickDay> ForLater(Stamp stamp) =>
    [
        new("In 2 days", stamp.Week.OnOrAfter(stamp.Today.AddDays(2))),
        new("In 1 week", stamp.Week.OnOrAfter(stamp.Today.AddDays(7))),
        new("In 1 month", stamp.Week.OnOrAfter(stamp.Today.AddMonths(1))),
        new("In 3 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(3))),
    ];

    public static IReadOnlyList<QuickDay> ForNext(Stamp stamp) =>
    [
        new("Today", stamp.Week.OnOrAfter(stamp.Today)),
        new("Tomorrow", stamp.Week.OnOrAfter(stamp.Today.AddDays(1))),
        new("In 2 working days", stamp.Week.Ahead(stamp.Today, 2)),
        new("Next week", stamp.Week.OnOrAfter(stamp.Today.AddDays(7))),
        new("In a month", stamp.Week.OnOrAfter(stamp.Today.AddMonths(1))),
    ];

    public static IReadOnlyList<QuickDay> ForCheckingBack(Stamp stamp) =>
    [
        new("In 3 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(3))),
        new("In 6 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(6))),
    ];

    public static IReadOnlyList<QuickDay> ForRecall(Stamp stamp) =>
    [
        new("In 3 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(3))),
        new("In 6 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(6))),
        new("In 12 months", stamp.Week.OnOrAfter(stamp.Today.AddMonths(12))),
    ];
}
