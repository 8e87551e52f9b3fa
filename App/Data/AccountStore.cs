using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CaseAcceptance.Data;

/// <summary>Identity's own store, with the authenticator's key in the account's row instead of a table of tokens.</summary>
public sealed class AccountStore(PracticeDb db) : UserOnlyStore<Account, PracticeDb, int>(db)
{
    public override Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken)
    {
        user.AuthenticatorKey = key;
        return Task.CompletedTask;
    }
}
