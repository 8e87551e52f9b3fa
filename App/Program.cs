using System.Globalization;
using CaseAcceptance.Shell;
using MudBlazor;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
if ((builder.Configuration["urls"] ?? builder.Configuration["http_ports"] ?? builder.Configuration["https_ports"]) is null)
    builder.WebHost.UseUrls("http://localhost:5080");

// A bare server has no culture of its own; money and dates on screen must not depend on it.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");

// SQLite's async calls block; with fewer threads a burst of writers starves the readers.
ThreadPool.SetMinThreads(64, 64);

builder.Services.AddRazorComponents().AddInteractiveServerComponents()
    .AddHubOptions(hub => hub.KeepAliveInterval = TimeSpan.FromSeconds(5));
builder.Services.AddMudServices(mud =>
{
    mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
    mud.SnackbarConfiguration.VisibleStateDuration = 6000;
    mud.SnackbarConfiguration.ShowTransitionDuration = 160;
    mud.SnackbarConfiguration.HideTransitionDuration = 120;
    mud.SnackbarConfiguration.MaxDisplayedSnackbars = 1;
    mud.SnackbarConfiguration.NewestOnTop = true;
    mud.SnackbarConfiguration.PreventDuplicates = true;
    mud.SnackbarConfiguration.ShowCloseIcon = false;
    mud.SnackbarConfiguration.HideIcon = true;
});

var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapGet("/", () => Results.Redirect("/board"));
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
