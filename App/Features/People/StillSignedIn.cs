using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>An open page keeps the sign-in it began with; every half minute it is held against the file, whoever changed it.</summary>
sealed class StillSignedIn(ILoggerFactory logs, IDbContextFactory<PracticeDb> databases, PracticeBook book) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsStill(authenticationState);

    // A look of a millisecond is not worth breaking off, when the browser goes, at the price of a line in the log.
    public async Task<bool> IsStill(AuthenticationState state)
    {
        await using var db = await databases.CreateDbContextAsync();
        var now = book.Now with
        {
            People = await db.People.AsNoTracking().ToListAsync(),
            Accounts = await db.Accounts.AsNoTracking().Select(AccountBrief.From).ToListAsync(),
        };
        return SignedIn.Of(state.User, now) is not null;
    }
}
