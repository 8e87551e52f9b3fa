using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Identity;

namespace CaseAcceptance.Features.People;

/// <summary>Which pages are open to whom: first run while there is no practice, the claim while a practice has no accounts,
/// then sign-in, and everything else for whoever is signed in and not locked.</summary>
static class FrontDoor
{
    static readonly Type[] BeforeSignIn = [typeof(SignInPage), typeof(TwoStepPage), typeof(JoinPage), typeof(TwoStepSetUpPage)];

    public static void UseFrontDoor(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // Only the pages behind the door keep a connection; what there is to load, every page asks.
            if (context.Request.Path.StartsWithSegments("/_blazor", out var call) && call != "/initializers" && SignedIn.Of(context.User, context.RequestServices.GetRequiredService<PracticeBook>().Now) is null)
            {
                (context.Response.StatusCode, context.Response.ContentType) = (StatusCodes.Status401Unauthorized, "text/plain; charset=utf-8");
                return context.Response.WriteAsync("Sign in first.");
            }

            var page = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
            return page is null || page == typeof(Shell.NotFound) ? next(context) : Guard(context, page, next);
        });
        app.MapPost("/active", Active);
        app.MapPost("/sign-out", SignOut);
    }

    static Task Guard(HttpContext context, Type page, RequestDelegate next)
    {
        var lists = context.RequestServices.GetRequiredService<PracticeBook>().Now;
        var isReal = lists.Practice is { IsDemo: false };
        return lists.Practice is null ? page == typeof(Welcome) ? next(context) : To(context, "/welcome")
            : page == typeof(Welcome) && HttpMethods.IsPost(context.Request.Method) ? next(context)
            : isReal && lists.Accounts.Count == 0 ? page == typeof(ClaimPage) ? next(context) : To(context, "/claim")
            : page == typeof(Welcome) || page == typeof(ClaimPage) ? NotHere(context)
            : BeforeSignIn.Contains(page) ? next(context)
            : Inside(context, lists, next);
    }

    static async Task Inside(HttpContext context, PracticeLists lists, RequestDelegate next)
    {
        var isLocked = context.RequestServices.GetRequiredService<Sessions>().IsLocked(SignedIn.SessionOf(context.User));
        if (SignedIn.Of(context.User, lists) is not null && !isLocked)
        {
            await next(context);
            return;
        }

        if (isLocked)
        {
            await context.Leave("The screen had been locked");
        }

        await To(context, "/sign-in" + QueryString.Create("returnUrl", context.Request.Path + context.Request.QueryString));
    }

    /// <summary>The browser says that somebody is there, at most every half minute.</summary>
    static async Task<IResult> Active(HttpContext context, Sessions sessions, Entrance entrance)
    {
        if (sessions.Touch(SignedIn.SessionOf(context.User)))
        {
            await entrance.Remember();
        }

        return Results.NoContent();
    }

    /// <summary>Only by our own form: another site has no token for it.</summary>
    static async Task<IResult> SignOut(HttpContext context, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        await context.Leave();
        return Results.LocalRedirect("/sign-in");
    }

    public static async Task Leave(this HttpContext context, string why = "")
    {
        if (SignedIn.Of(context.User, context.RequestServices.GetRequiredService<PracticeBook>().Now) is { } person)
        {
            await context.RequestServices.GetRequiredService<AuditTrail>().Write(AuditKind.SignOut, person.Id, "", why);
        }

        context.RequestServices.GetRequiredService<Sessions>().Close(SignedIn.SessionOf(context.User));
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }

    /// <summary>Where a person begins: a dentist with what was accepted today, everybody else with the board.</summary>
    public static string Home(Person? person) => person?.Role == Role.Dentist ? "/today" : "/board";

    /// <summary>An address of our own, or where the person begins: nobody is sent elsewhere by a link.</summary>
    public static string OrHome(string? address, Person person) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : Home(person);

    static Task NotHere(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    static Task To(HttpContext context, string address)
    {
        context.Response.Redirect(address);
        return Task.CompletedTask;
    }
}
