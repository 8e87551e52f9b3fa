using Bunit;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Cases;

/// <summary>A page on which dialogs open, over a practice with real handlers.</summary>
public abstract class DialogTest : BunitContext, IAsyncLifetime
{
    protected TestPractice Practice { get; private set; } = null!;
    protected IRenderedComponent<MudDialogProvider> Page { get; private set; } = null!;
    protected CaseDialogs Dialogs => Services.GetRequiredService<CaseDialogs>();
    protected string? Said => Services.GetRequiredService<Messages>().Now?.Text;

    public async ValueTask InitializeAsync()
    {
        Practice = await TestPractice.Open();
        TestPractice.Configure(Services, Practice.Services.GetRequiredService<IConfiguration>()["Storage:Folder"]!, Practice.Clock);
        Services.AddSingleton(Practice.Services.GetRequiredService<WriteGate>());
        Services.AddSingleton(Practice.Services.GetRequiredService<LiveChanges>());
        Services.AddSingleton(Practice.Services.GetRequiredService<PracticeBook>());
        Services.AddScoped<AuthenticationStateProvider>(_ => new SignedInAs(Practice));
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Page = Render<MudDialogProvider>();
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Practice.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a dialog and waits until it shows; returns what becomes of it.</summary>
    protected async Task<Task<bool>> Opened(Func<CaseDialogs, Task<bool>> open)
    {
        Task<bool> outcome = Task.FromResult(false);
        await Page.InvokeAsync(() => { outcome = open(Dialogs); });
        Page.WaitForElement("[data-save]");
        return outcome;
    }

    protected Task Press(string selector) => Page.InvokeAsync(() => Page.Find(selector).Click());

    sealed class SignedInAs(TestPractice practice) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(
            new(new System.Security.Claims.ClaimsIdentity(practice.ClaimsOf(practice.ActingAs), "test"))));
    }
}
