using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

public static class GetSettings
{
    [Needs(May.SeeSettings)]
    public sealed record Query : IRequest<PracticeSettings>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock, CurrentUser user) : IRequestHandler<Query, PracticeSettings>
    {
        public async Task<PracticeSettings> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var held = await db.Cases.Where(c => c.Outcome == null || c.ReturnsOn != null).GroupBy(c => c.OwnerId)
                .Select(owner => new { owner.Key, Count = owner.Count() }).ToDictionaryAsync(owner => owner.Key, owner => owner.Count, cancellationToken);
            var mayChange = await user.May(May.ManagePractice);
            return new PracticeSettings { Lists = book.Now, MayChange = mayChange, CasesHeld = held, Invited = mayChange ? await Invited(db, cancellationToken) : [] };
        }

        Task<Dictionary<int, DateTime>> Invited(PracticeDb db, CancellationToken cancellationToken) => db.AccountCodes
            .Where(code => code.Kind == CodeKind.Join && code.PersonId != null && code.ExpiresAt > clock.Now)
            .ToDictionaryAsync(code => code.PersonId!.Value, code => code.ExpiresAt!.Value, cancellationToken);
    }
}

public sealed record PracticeSettings
{
    public required PracticeLists Lists { get; init; }
    public required bool MayChange { get; init; }

    /// <summary>By person: cases that are open, or wait for their day.</summary>
    public required IReadOnlyDictionary<int, int> CasesHeld { get; init; }

    /// <summary>By person: until when their code is good; for a manager only.</summary>
    public required IReadOnlyDictionary<int, DateTime> Invited { get; init; }

    public IEnumerable<Person> Managers => Lists.People.Where(p => p is { IsActive: true, Role: Role.Manager });

    public int HeldBy(int personId) => CasesHeld.GetValueOrDefault(personId);
}
