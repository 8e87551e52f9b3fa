using Bunit;
using Bunit.TestDoubles;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Board;

/// <summary>The board page over a practice: real handlers, real file, no browser.</summary>
sealed class BoardScreen : BunitContext
{
    public BoardScreen(TestPractice practice)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        foreach (var script in (string[])["Columns", "BoardFilters", "PopMenu"])
        {
            JSInterop.SetupModule($"./Features/Board/{script}.razor.js").Mode = JSRuntimeMode.Loose;
        }

        JSInterop.SetupModule("./Shared/LiveMark.razor.js").Mode = JSRuntimeMode.Loose;
        TestPractice.Configure(Services, practice.Folder, practice.Clock);
        Services.AddMudServices();
        Services.AddSingleton(practice.Changes);
        this.AddAuthorization().SetAuthorized("someone").SetClaims(practice.ClaimsOf(practice.ActingAs));
    }

    public string? Said => Services.GetRequiredService<Messages>().Now?.Text;

    public async Task<IRenderedComponent<BoardPage>> Open()
    {
        var page = Render<BoardPage>();
        await page.WaitForElementAsync(".board[data-ready=true]");
        return page;
    }
}
