using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Today;

/// <summary>One day of the whole practice; whoever looks at one dentist looks at a part of the same read.</summary>
public static class GetToday
{
    /// <param name="Day">Null for the practice's own today.</param>
    [Needs(May.Read)]
    public sealed record Query(DateOnly? Day) : IRequest<DayView>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, SharedReads shared, PracticeClock clock, PracticeBook book) : IRequestHandler<Query, DayView>
    {
        public Task<DayView> Handle(Query request, CancellationToken cancellationToken)
        {
            var day = request.Day ?? clock.Today;
            return shared.Get((typeof(GetToday), day, clock.Today), () => Read(day));
        }

        async Task<DayView> Read(DateOnly day)
        {
            await using var db = await databases.CreateDbContextAsync();
            var facts = await db.AnsweredOn(day).Select(DayFact.Of).ToListAsync();
            var (events, cases) = (facts.Select(fact => fact.Id).ToArray(), facts.Select(fact => fact.CaseId).Distinct().ToArray());
            var lines = await db.LinesOf(events).ToListAsync();
            var steps = await db.CourseOf(cases).ToListAsync();
            return new DayRows(day, clock, book.Now, steps.ToLookup(step => step.CaseId), lines.ToLookup(line => line.CaseEventId)).Of(facts);
        }
    }
}
