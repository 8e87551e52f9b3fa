using System.Security.Cryptography;

namespace CaseAcceptance.Features.Safety;

/// <summary>What a browser may do with our pages: run our own scripts and nothing written into a page, load from us alone,
/// be framed by nobody, keep no copy of a page.</summary>
static class BrowserRules
{
    public static void UseBrowserRules(this WebApplication app) => app.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[typeof(BrowserRules)] = nonce;
        var headers = context.Response.Headers;

        // Styles may stand in the page: MudBlazor writes its theme and positions there.
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Marks a script that the server itself wrote into this page.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[typeof(BrowserRules)]!;
}
