using CaseAcceptance.Features.Cases.Plan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>Two people on one case, and a server that goes away meanwhile.</summary>
public sealed class TogetherTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Note = "Prefers mornings.";

    [Fact]
    public async Task A_colleagues_change_is_told_at_once_and_typed_text_stays()
    {
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}");
        var panel = page.Titled("Eleanor Briggs");
        await panel.Press("Log a contact");
        var dialog = page.Titled("Log a contact");
        await dialog.GetByText("Spoke").ClickAsync();
        var note = dialog.GetByLabel("What was said (optional)");
        await note.FillAsync(Note);

        await Practice.Does(Practice.Dana, new MarkPresented.Command(plan.Id));
        await Expect(page.Locator(".panel").GetByText("Dana changed this case just now.")).ToBeVisibleAsync();
        await Expect(note).ToHaveValueAsync(Note);
        await dialog.Press("Log contact");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Dana changed this case at 9:0");
        await Expect(note).ToHaveValueAsync(Note);

        await dialog.Save("Log contact");
        Assert.Equal(Note, Assert.Single((await Practice.Case(plan.Id)).Contacts).Note);
        await panel.Press("See what changed");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, $"/board?case={plan.Id}&tab=history").ToString());
    }

    [Fact(Timeout = 60_000)]
    public async Task Typed_text_is_back_after_the_server_was_started_anew()
    {
        Forgive(ReconnectTests.OfAServerThatIsAway);
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}");
        await page.Titled("Eleanor Briggs").Press("Log a contact");
        await page.Titled("Log a contact").GetByText("Spoke").ClickAsync();
        var note = page.Titled("Log a contact").GetByLabel("What was said (optional)");
        await note.FillAsync(Note);
        await page.Keyboard.PressAsync("Tab");
        await Kept(TestContext.Current.CancellationToken);

        await Host.Stop();
        Host.Start();

        await Expect(page.GetByText("Your unsaved text from 9:0")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(note).ToHaveValueAsync(Note);
        await page.Titled("Log a contact").Save("Log contact");
        Assert.Equal(Note, Assert.Single((await Practice.Case(plan.Id)).Contacts).Note);
    }

    [Fact]
    public async Task What_was_left_unsaved_stays_away_from_an_address_opened_anew_and_is_back_after_a_reload()
    {
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}");
        var dialog = page.Titled("Log a contact");
        await page.Titled("Eleanor Briggs").Press("Log a contact");
        await dialog.GetByText("Spoke").ClickAsync();
        await dialog.GetByLabel("What was said (optional)").FillAsync(Note);
        await page.Keyboard.PressAsync("Tab");
        await Kept(TestContext.Current.CancellationToken);

        await page.ReloadAsync();
        await Expect(dialog.GetByLabel("What was said (optional)")).ToHaveValueAsync(Note);

        // The tab goes by a new name, to which no dialog belongs; not even when it is reloaded now.
        var name = await page.EvaluateAsync<string>("sessionStorage.getItem('tab')");
        await page.GotoAsync("/board");
        await page.WaitForFunctionAsync("name => sessionStorage.getItem('tab') !== name", name);
        await page.ReloadAsync();
        await page.Locator("html[data-ready] .card").ClickAsync();
        await page.Titled("Eleanor Briggs").Press("Log a contact");
        await Expect(dialog.GetByText("Your unsaved text from 9:0")).ToBeVisibleAsync();
        await dialog.Save("Log contact");
        Assert.Equal(Note, Assert.Single((await Practice.Case(plan.Id)).Contacts).Note);
    }

    async Task Kept(CancellationToken stop)
    {
        while (!await Practice.Read(db => db.Drafts.AnyAsync(draft => draft.Json.Contains(Note))))
        {
            stop.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
