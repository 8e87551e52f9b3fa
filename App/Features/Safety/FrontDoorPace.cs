using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Endpoints;

namespace CaseAcceptance.Features.Safety;

/// <summary>Slows down whoever sends the forms of the front door (sign-in, codes, first run) again and again from one address.</summary>
static class FrontDoorPace
{
    const int FormsAMinute = 30;

    public static void AddFrontDoorPace(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancellation) =>
        {
            rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
            await rejected.HttpContext.Response.WriteAsync("Too many tries from here. Wait a minute, then go back and try again.", cancellation);
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsForm(context)
            ? RateLimitPartition.GetFixedWindowLimiter($"{context.Connection.RemoteIpAddress}", _ => new() { PermitLimit = FormsAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    });

    static bool IsForm(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
