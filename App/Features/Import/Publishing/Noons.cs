using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Days of the past, each told at its noon; nobody of this practice acted on them here.</summary>
sealed class Noons(PracticeClock clock, WorkWeek week)
{
    readonly Dictionary<DateOnly, Stamp> days = [];

    public Stamp On(DateOnly day)
    {
        if (!days.TryGetValue(day, out var found))
        {
            var noon = day.ToDateTime(new(12, 0));
            days[day] = found = new(null, clock.ToUtc(noon), noon, week);
        }

        return found;
    }
}
