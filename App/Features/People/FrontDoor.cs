using System.Security.Claims;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseAcceptance.Features.People;

/// <summary>Leads to first run while there is no practice, and to "Who are you?" while nobody is chosen.</summary>
static class FrontDoor
{
    const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public static void AddFrontDoor(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme, cookies =>
        {
            cookies.Cookie.Name = "caseacceptance";
            cookies.Cookie.HttpOnly = true;
            cookies.Cookie.SameSite = SameSiteMode.Lax;
            cookies.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookies.SlidingExpiration = true;
        });
        services.AddCascadingAuthenticationState();
        services.AddDataProtection().SetApplicationName("CaseAcceptance");

        // Kept with the data, so that nobody has to choose anew after a restart.
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder>((keys, folder) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder.Make("keys")), NullLoggerFactory.Instance));
    }

    public static void UseFrontDoor(this WebApplication app) => app.Use((context, next) =>
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
        var lists = context.RequestServices.GetRequiredService<PracticeBook>().Now;
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (page is null || page == typeof(Shell.NotFound))
        {
            return next(context);
        }

        if (lists.Practice is null)
        {
            return page == typeof(Welcome) ? next(context) : To(context, "/welcome");
        }

        if (page == typeof(Welcome) && !isPost)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return page == typeof(Welcome) || page == typeof(Who) || Chosen(context, lists) is not null
            ? next(context)
            : To(context, "/who" + QueryString.Create("returnUrl", context.Request.Path + context.Request.QueryString));
    });

    public static Person? Chosen(HttpContext context, PracticeLists lists) =>
        lists.People.FirstOrDefault(person => person.IsActive && person.Id == CurrentUser.IdOf(context.User));

    public static Task Enter(this HttpContext context, Person person)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, $"{person.Id}"), new(ClaimTypes.Name, person.Name)], Scheme);
        return context.SignInAsync(Scheme, new(identity), new() { IsPersistent = true });
    }

    public static Task Leave(this HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Where a person begins: a dentist with what was accepted today, everybody else with the board.</summary>
    public static string Home(Person? person) => person?.Role == Role.Dentist ? "/today" : "/board";

    /// <summary>An address of our own, or where the person begins: nobody is sent elsewhere by a link.</summary>
    public static string OrHome(string? address, Person person) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : Home(person);

    static Task To(HttpContext context, string address)
    {
        context.Response.Redirect(address);
        return Task.CompletedTask;
    }
}
