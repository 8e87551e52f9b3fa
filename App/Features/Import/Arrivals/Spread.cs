using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>Lays what is next to do over the working days from the day after the import, so many a day for one owner:
/// check-ins first, then the most valuable and freshest plans. The first morning is not a wall.</summary>
static class Spread
{
    const int ADay = 20;

    /// <summary>An amount counts half when the plan is three months old.</summary>
    const int HalfLifeDays = 90;

    /// <param name="due">How much the owner has to do already, by day.</param>
    public static Dictionary<CaseDraft, DateOnly> Over(IEnumerable<CaseDraft> cases, IReadOnlyDictionary<DateOnly, int> due, DateOnly today, WorkWeek week)
    {
        var days = new Dictionary<CaseDraft, DateOnly>();
        var (day, free) = (week.Ahead(today, 1), 0);
        free = ADay - due.GetValueOrDefault(day);
        foreach (var draft in cases.Where(c => c is { IsOpen: true, Stage: not Stage.Scheduled })
            .OrderBy(c => c.Stage switch { Stage.FollowedUp => 0, Stage.Accepted => 1, _ => 2 })
            .ThenByDescending(c => Weight(c, today)).ThenBy(c => c.Key))
        {
            while (free <= 0)
            {
                day = week.Ahead(day, 1);
                free = ADay - due.GetValueOrDefault(day);
            }

            days[draft] = day;
            free--;
        }

        return days;
    }

    static long Weight(CaseDraft draft, DateOnly today)
    {
        var since = draft.PresentedOn ?? draft.DiagnosedOn ?? today;
        return draft.Figures.PatientPart.Cents * 1000 / (HalfLifeDays + Math.Max(0, today.DayNumber - since.DayNumber));
    }
}
