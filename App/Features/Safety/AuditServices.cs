using Microsoft.AspNetCore.Components.Server.Circuits;

namespace CaseAcceptance.Features.Safety;

/// <summary>What the server alone has: addresses at the other end, and looks that are written together.</summary>
static class AuditServices
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CircuitHandler, CircuitFromWhere>();
        services.AddHostedService<KeepReads>();
    }

    public static void UseAudit(this WebApplication app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<FromWhere>().Is(context.Connection.RemoteIpAddress);
        return next(context);
    });
}
