using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class IdleLockTests(Chromium chromium) : BrowserTest(chromium, lockAfterMinutes: 10)
{
    [Fact]
    public async Task A_screen_that_nobody_touches_warns_then_locks_and_opens_with_the_password_and_the_typed_text()
    {
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}");
        await page.Titled("Eleanor Briggs").Press("Log a contact");
        var note = page.Titled("Log a contact").GetByRole(AriaRole.Textbox).First;
        await note.FillAsync("Wants to ask her sister");
        var (warning, lockScreen) = (page.GetByText("Nobody touched this screen for a while."), page.GetByRole(AriaRole.Dialog, new() { Name = "Locked" }));

        Host.Clock.Advance(TimeSpan.FromMinutes(8.5));
        await Expect(warning).ToBeVisibleAsync();
        await Accessible.CheckBoth(page, page.Locator(".idle-warning"));
        await page.Press("Stay signed in");
        await Expect(warning).ToHaveCountAsync(0);

        Host.Clock.Advance(TimeSpan.FromMinutes(10.1));
        await Expect(lockScreen).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Password")).ToBeFocusedAsync();
        await Accessible.CheckBoth(page, page.Locator(".lock"));
        foreach (var seen in await page.GetByText("Eleanor Briggs").AllAsync())
            await Expect(seen).ToBeHiddenAsync();
        await Expect(note).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByLabel("Password").FillAsync("not the password");
        await page.Press("Unlock");
        await Expect(lockScreen.GetByRole(AriaRole.Alert)).ToContainTextAsync("That is not your password.");
        await page.GetByLabel("Password").FillAsync(JuniperStreet.Password);
        await page.Keyboard.PressAsync("Enter");

        await Expect(lockScreen).ToHaveCountAsync(0);
        await Expect(note).ToBeVisibleAsync();
        await Expect(note).ToHaveValueAsync("Wants to ask her sister");
    }

    [Fact]
    public async Task A_screen_left_alone_while_the_server_is_away_is_covered_too()
    {
        Forgive(ReconnectTests.OfAServerThatIsAway);
        await Practice.NewCase();
        var page = await Visit("/board?owner=all");
        await Expect(page.GetByText("Eleanor Briggs").First).ToBeVisibleAsync();

        await Host.Stop();
        await Expect(page.GetByText("Changes are paused until we are back.")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(page.GetByText("Eleanor Briggs").First).ToBeVisibleAsync();
        await page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddMinutes(11));

        await Expect(page.GetByText("Eleanor Briggs").First).ToBeHiddenAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task Reloading_a_locked_screen_leads_to_sign_in_also_after_a_restart_of_the_server()
    {
        Forgive(ReconnectTests.OfAServerThatIsAway);
        var page = await Visit("/cases");
        Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Locked" })).ToBeVisibleAsync();
        await Host.Stop();
        Host.Start();
        Host.Clock.Advance(TimeSpan.FromMinutes(1));

        await page.GotoAsync("/cases");

        await Expect(page.GetByLabel("Sign-in name")).ToBeVisibleAsync();
        await SignIn(page, "marisol");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/cases").ToString());
    }
}
