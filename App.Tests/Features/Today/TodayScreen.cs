using Bunit;
using Bunit.TestDoubles;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>The Today page over a practice: real handlers, real file, no browser.</summary>
sealed class TodayScreen : BunitContext
{
    public TodayScreen(TestPractice practice)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./Features/Today/TodayPage.razor.js").Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./Shared/LiveMark.razor.js").Mode = JSRuntimeMode.Loose;
        TestPractice.Configure(Services, practice.Folder, practice.Clock);
        Services.AddMudServices();
        Services.AddSingleton(practice.Changes);
        this.AddAuthorization().SetAuthorized("someone").SetClaims(practice.ClaimsOf(practice.ActingAs));
    }

    public async Task<IRenderedComponent<TodayPage>> Open(string? date = null, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/today{(date is null ? "" : $"/{date}")}{query}");
        var page = Render<TodayPage>(parameters => parameters.Add(p => p.Date, date));
        await page.WaitForElementAsync("h1");
        return page;
    }
}
