using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseAcceptance.Features.People;

/// <summary>Cookies and the keys that protect them.</summary>
static class FrontDoorServices
{
    public static void AddFrontDoor(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookies =>
            {
                Careful(cookies, "caseacceptance", TimeSpan.FromDays(14));
                cookies.Events.OnValidatePrincipal = Validate;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookies => Careful(cookies, "caseacceptance.step", TimeSpan.FromMinutes(5)));
        services.AddIdentityCore<Account>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>();
        services.AddScoped<Entrance>();
        services.AddScoped<AuthenticationStateProvider, StillSignedIn>();
        services.AddCascadingAuthenticationState();
        services.AddDataProtection().SetApplicationName("CaseAcceptance");

        // Kept with the data, so that nobody has to sign in anew after a restart.
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder>((keys, folder) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder.Make("keys")), NullLoggerFactory.Instance));
    }

    static void Careful(CookieAuthenticationOptions cookies, string name, TimeSpan lasts)
    {
        cookies.Cookie.Name = name;
        cookies.Cookie.HttpOnly = true;
        cookies.Cookie.SameSite = SameSiteMode.Lax;
        cookies.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookies.ExpireTimeSpan = lasts;
    }

    /// <summary>Each request is held against the accounts as they are now; who is in no more is out at once.</summary>
    static Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (SignedIn.SessionOf(context.Principal) is { } session && SignedIn.Of(context.Principal, services.GetRequiredService<PracticeBook>().Now) is not null)
        {
            services.GetRequiredService<Sessions>().Open(session, Entrance.TouchedAt(context.Properties));
        }
        else
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}
