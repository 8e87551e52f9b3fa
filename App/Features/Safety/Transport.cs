using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaseAcceptance.Features.Safety;

/// <summary>Over the practice's network patients' data travels encrypted: plain http answers on this computer alone,
/// unless Security:PlainHttp says so.</summary>
static class Transport
{
    const string UseHttps = "This address is not encrypted, so patients' data is not sent over it. Use https (README, On the practice's network), or set Security:PlainHttp.";

    public static void AddTransport(this IServiceCollection services) => services
        .AddAntiforgery(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest)
        .AddHsts(https => https.MaxAge = TimeSpan.FromDays(365));

    public static void UseTransport(this WebApplication app)
    {
        // A proxy on this computer says how its visitor came; nobody else is believed.
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseHsts();
        var plainIsFine = app.Configuration.GetValue<bool>("Security:PlainHttp");
        app.Use(async (context, next) =>
        {
            if (plainIsFine || IsSafe(context.Request.IsHttps, context.Connection.LocalIpAddress))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(UseHttps);
        });
    }

    /// <param name="at">The address of this computer that was asked.</param>
    public static bool IsSafe(bool isHttps, IPAddress? at) => isHttps || at is null || IPAddress.IsLoopback(at.IsIPv4MappedToIPv6 ? at.MapToIPv4() : at);
}
