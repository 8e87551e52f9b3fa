using System.Globalization;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Shared;
using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;
using MudBlazor.Services;

// A bare server has no culture of its own; money and dates on screen must not depend on it.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");

// SQLite's async calls block; with fewer threads a burst of writers starves the readers.
ThreadPool.SetMinThreads(64, 64);

return await CommandLine.Run(args, verbs: () => [DemoVerb.Command(), ImportVerb.Command(), CodeVerb.Command(), BackupVerb.Command(), RestoreVerb.Command(), CheckVerb.Command()], serve: Serve);

static async Task Serve(string[] args)
{
    // Slim: nothing of IIS and QUIC is loaded.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.UseKestrelHttpsConfiguration();
    if ((builder.Configuration["urls"] ?? builder.Configuration["http_ports"] ?? builder.Configuration["https_ports"]) is null)
        builder.WebHost.UseUrls("http://localhost:5080");
    builder.Logging.KeepQuiet();
    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.Cap(builder.Configuration);
    });

    builder.Services.AddPractice();
    builder.Services.AddSingleton(FileCheck.Begin(new DataFolder(builder.Configuration)));
    builder.Services.AddFrontDoor();
    builder.Services.AddFrontDoorPace();
    builder.Services.AddTransport();
    builder.Services.AddAudit();
    builder.Services.AddHostedService<OtherProcesses>();
    builder.Services.AddHostedService<Midnight>();
    builder.Services.AddHostedService<BackupTimes>();
    builder.Services.AddRazorComponents()
        .AddInteractiveServerComponents(circuits =>
        {
            circuits.DetailedErrors = builder.Environment.IsDevelopment();
            circuits.Cap();
        })
        .AddHubOptions(hub =>
        {
            hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
            hub.Cap();
            hub.AddFilter(new DrawnInTurn.Filter());
        });
    builder.Services.AddScoped<CircuitHandler, DrawnInTurn>();
    builder.Services.AddMudServices();

    var app = builder.Build();
    app.UseTransport();
    app.UseAudit();
    app.UseBrowserRules();
    app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseFrontDoor();
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapMethods("/", ["GET", "HEAD"], (HttpContext context, PracticeBook book) => Results.Redirect(SignedIn.Of(context.User, book.Now) is { } person ? FrontDoor.Home(person) : "/sign-in"));
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
    await StartUp.Run(app);
}
