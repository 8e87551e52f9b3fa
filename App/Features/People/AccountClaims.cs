using System.Globalization;
using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Identity;

namespace CaseAcceptance.Features.People;

/// <summary>What a sign-in says: which person, and under which stamp. Name and role are looked up each time.</summary>
sealed class AccountClaims : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, user.PersonId.ToString(CultureInfo.InvariantCulture)),
            new(SignedIn.Stamp, user.SecurityStamp ?? ""),
        ], IdentityConstants.ApplicationScheme)));
}
