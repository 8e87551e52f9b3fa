using Bunit;
using Bunit.TestDoubles;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Cases;

/// <summary>The panel over a practice: real handlers, real file, no browser.</summary>
sealed class PanelScreen : BunitContext
{
    public PanelScreen(TestPractice practice)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        TestPractice.Configure(Services, practice.Services.GetRequiredService<IConfiguration>()["Storage:Folder"]!, practice.Clock);
        Services.AddSingleton(practice.Services.GetRequiredService<WriteGate>());
        Services.AddSingleton(practice.Services.GetRequiredService<PracticeBook>());
        Services.AddSingleton(practice.Changes);
        Services.AddMudServices();
        this.AddAuthorization().SetAuthorized("someone").SetClaims(practice.ClaimsOf(practice.ActingAs));
    }

    public async Task<IRenderedComponent<CaseContent>> Open(int caseId, string tab = "plan")
    {
        var panel = Render<CaseContent>(p => p.Add(c => c.CaseId, caseId).Add(c => c.Tab, tab).Add(c => c.Calls, []));
        await panel.WaitForElementAsync("#case-name");
        return panel;
    }

    public static IReadOnlyList<string> Buttons(IRenderedComponent<CaseContent> panel, string within) =>
        [.. panel.FindAll($"{within} button:not([hidden])").Select(button => button.TextContent.Trim()).Where(text => text.Length > 0)];
}
