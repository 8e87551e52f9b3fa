using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Whether a code is good, and whose it is. It is used up only together with the password that it is for.</summary>
static class LookUpCode
{
    public const string NotGood = "This code is not good, or not any more. Check it, or ask for a new one.";

    [Needs(May.Anyone)]
    public sealed record Query(string? Code, CodeKind Kind) : IRequest<CodeHolder?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, CodeHolder?>
    {
        public async Task<CodeHolder?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = await db.Good(request.Code, request.Kind, clock.Now).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
            return found is null ? null : new(found.PersonId, await db.Accounts.Where(a => a.PersonId == found.PersonId).Select(a => a.UserName).FirstOrDefaultAsync(cancellationToken));
        }
    }

    public static IQueryable<AccountCode> Good(this PracticeDb db, string? code, CodeKind kind, DateTime now)
    {
        var hash = AccountCode.HashOf(code is { Length: <= 100 } ? code : "");
        return db.AccountCodes.Where(c => c.Hash == hash && c.Kind == kind && (c.ExpiresAt == null || c.ExpiresAt > now))
            .Where(c => c.PersonId == null || db.People.Any(p => p.Id == c.PersonId && p.IsActive));
    }
}

/// <param name="SignInName">The one they have already; null for a new colleague.</param>
sealed record CodeHolder(int? PersonId, string? SignInName);
