using System.Globalization;
using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CaseAcceptance.Features.People;

/// <summary>Sets and takes the cookies of a sign-in, for the plain pages. Whoever has a second step ahead holds a cookie
/// of five minutes that opens nothing but that step.</summary>
sealed class Entrance(SignInManager<Account> signIn, PracticeBook book, Sessions sessions, AuditTrail trail, TimeProvider time)
{
    const string Touched = "touched", Keeps = "keep", Goes = "goes";

    /// <summary>After the password; returns the address that comes next.</summary>
    public async Task<string> AfterPassword(AccountBrief account, bool keep, string? returnUrl)
    {
        if (!account.HasTwoStep && book.Now.Practice?.RequiresTwoStep != true)
        {
            return await Enter(account, keep, returnUrl);
        }

        var half = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, account.PersonId.ToString(CultureInfo.InvariantCulture)), new(SignedIn.Stamp, account.Stamp)], IdentityConstants.TwoFactorUserIdScheme);
        var more = new AuthenticationProperties();
        (more.Items[Keeps], more.Items[Goes]) = (keep ? "1" : "", returnUrl);
        await signIn.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(half), more);
        return account.HasTwoStep ? "/two-step" : "/account/two-step";
    }

    /// <summary>Who is signed in, and not locked.</summary>
    public AccountBrief? Inside(HttpContext context) =>
        sessions.IsLocked(SignedIn.SessionOf(context.User)) ? null : book.Now.AccountOf(SignedIn.Of(context.User, book.Now)?.Id);

    /// <summary>Who gave the password and has the second step ahead.</summary>
    public async Task<AccountBrief?> Halfway() =>
        await signIn.Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme) is { Succeeded: true, Principal: var half } && SignedIn.Of(half, book.Now) is { } person
            ? book.Now.AccountOf(person.Id)
            : null;

    /// <summary>After the second step; returns the address that comes next.</summary>
    public async Task<string> AfterTwoStep(AccountBrief account)
    {
        var more = (await signIn.Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Properties?.Items;
        await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await Enter(account, more?.TryGetValue(Keeps, out var keep) == true && keep == "1", more?.TryGetValue(Goes, out var goes) == true ? goes : null);
    }

    public async Task<string> Enter(AccountBrief account, bool keep = false, string? returnUrl = null)
    {
        await trail.Write(AuditKind.SignIn, account.PersonId, "");
        return await SetCookie(account, keep, returnUrl);
    }

    async Task<string> SetCookie(AccountBrief account, bool keep, string? returnUrl = null)
    {
        var more = new AuthenticationProperties { IsPersistent = keep };
        more.Items[Touched] = Now;
        var user = new Account { PersonId = account.PersonId, SecurityStamp = account.Stamp };
        await signIn.SignInWithClaimsAsync(user, more, [new(SignedIn.Session, Guid.NewGuid().ToString("N"))]);
        return FrontDoor.OrHome(returnUrl, book.Now.Person(account.PersonId)!);
    }

    /// <summary>The stamp is new, for all browsers but this one.</summary>
    public async Task Stay(int personId)
    {
        var (ticket, account) = (await signIn.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme), book.Now.AccountOf(personId));
        if (account is not null)
        {
            await SetCookie(account, ticket.Properties?.IsPersistent == true);
        }
    }

    public string Now => time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture);

    public static DateTimeOffset TouchedAt(AuthenticationProperties ticket) =>
        ticket.Items.TryGetValue(Touched, out var ticks) && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new(at, TimeSpan.Zero) : DateTimeOffset.MinValue;

    /// <summary>The cookie says as well when somebody was last there, so that a restart of the server unlocks nothing.</summary>
    public async Task Remember()
    {
        if (await signIn.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true, Properties: { } ticket, Principal: { } user })
        {
            (ticket.Items[Touched], ticket.IssuedUtc, ticket.ExpiresUtc) = (Now, null, null);
            await signIn.Context.SignInAsync(IdentityConstants.ApplicationScheme, user, ticket);
        }
    }
}
