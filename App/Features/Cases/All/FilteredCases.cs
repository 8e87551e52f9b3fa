using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Cases.All;

/// <summary>The filters of the list, as SQL.</summary>
static class FilteredCases
{
    static readonly EventKind[] Beginnings = [EventKind.Created, EventKind.Imported, EventKind.SplitOff];

    public static IQueryable<Case> Matching(this PracticeDb db, CaseFilter filter, PracticeClock clock)
    {
        var cases = db.Cases.Where(c => c.Outcome == null || c.Outcome != Outcome.Rejoined);
        cases = filter.Outcome == CaseFilter.Open ? cases.Where(c => c.Outcome == null)
            : Enum.TryParse<Outcome>(filter.Outcome, out var outcome) ? cases.Where(c => c.Outcome == outcome)
            : cases;
        if (filter.Stage is { } stage)
        {
            cases = cases.Where(c => c.Stage == stage && c.Outcome == null);
        }

        if (filter.Owner is { } owner)
        {
            cases = cases.Where(c => c.OwnerId == owner);
        }

        if (filter.Dentist is { } dentist)
        {
            cases = cases.Where(c => c.ProviderId == dentist);
        }

        return cases.Created(db, filter).Closed(filter, clock).Holding(SearchWords.Of(filter.Text));
    }

    static IQueryable<Case> Created(this IQueryable<Case> cases, PracticeDb db, CaseFilter filter)
    {
        if (filter.CreatedFrom is null && filter.CreatedTo is null)
        {
            return cases;
        }

        var (from, to) = (filter.CreatedFrom ?? DateOnly.MinValue, filter.CreatedTo ?? DateOnly.MaxValue);
        var begun = db.Events.Where(e => e.On >= from && e.On <= to && Beginnings.Contains(e.Kind)).Select(e => e.CaseId);
        return cases.Where(c => begun.Contains(c.Id));
    }

    static IQueryable<Case> Closed(this IQueryable<Case> cases, CaseFilter filter, PracticeClock clock)
    {
        if (filter.ClosedFrom is { } from)
        {
            var start = clock.ToUtc(from.ToDateTime(TimeOnly.MinValue));
            cases = cases.Where(c => c.ClosedAt >= start);
        }

        if (filter.ClosedTo is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            cases = cases.Where(c => c.ClosedAt < end);
        }

        return cases;
    }
}
