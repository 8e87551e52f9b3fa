using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>A colleague leaves. Someone takes over the open cases, those waiting for their day, and what was next to do.</summary>
static class DeactivatePerson
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int PersonId, int? TakesOverId) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeClock clock, CurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var stamp = clock.Stamp((await user.Get()).Id);
            return await writer.Change(async db =>
            {
                var people = await db.People.ToListAsync(cancellationToken);
                var leaving = people.FirstOrDefault(p => p.Id == request.PersonId) ?? throw new Refusal("This person is not available.");
                Refusal.When(Managers.IsLast(people, leaving), Managers.LastStays);
                var cases = await Held(db, leaving.Id).ToListAsync(cancellationToken);
                var to = people.FirstOrDefault(p => p.Id == request.TakesOverId && p.IsActive && p != leaving);
                Refusal.When(cases.Count > 0 && to is null, $"Pick who takes over the cases of {leaving.Name}.");
                leaving.IsActive = false;
                await SignOutColleague.End(db, leaving.Id, cancellationToken);
                await db.AccountCodes.Where(code => code.PersonId == leaving.Id && code.Kind == CodeKind.Join).ExecuteDeleteAsync(cancellationToken);
                cases.ForEach(held => held.TakeOver(leaving, to!, stamp));
                return cases.Count == 0
                    ? $"{leaving.Name} is no longer active"
                    : $"{leaving.Name} is no longer active. {to!.Name} has {Words.Count(cases.Count, "case", "cases")} more";
            });
        }

        static IQueryable<Case> Held(PracticeDb db, int personId) => CaseWriter.Whole(db)
            .Where(c => c.Outcome == null || c.ReturnsOn != null)
            .Where(c => c.OwnerId == personId || c.NextPersonId == personId);
    }
}
