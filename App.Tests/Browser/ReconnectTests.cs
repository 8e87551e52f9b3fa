using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class ReconnectTests(Chromium chromium) : BrowserTest(chromium)
{
    internal static readonly string[] OfAServerThatIsAway = ["WebSocket", "ERR_CONNECTION", "Failed to fetch", "Failed to start", "Connection disconnected", "Connection closed", "Cannot send data"];

    [Fact]
    public async Task A_page_says_when_the_server_is_away_and_returns_by_itself()
    {
        Forgive(OfAServerThatIsAway);
        var page = await Visit("/board");
        await page.EvaluateAsync("document.documentElement.dataset.before = ''");

        await Host.Stop();
        var banner = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Reconnecting." });
        await Expect(banner).ToContainTextAsync("Changes are paused until we are back.", new() { Timeout = 20000 });
        await Expect(banner.GetByRole(AriaRole.Button, new() { Name = "Try now" })).ToBeVisibleAsync();

        Host.Start();
        await page.Locator("html[data-ready]:not([data-before])").WaitForAsync(new() { Timeout = 20000 });
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/board").ToString());
        await Expect(page.GetByText("Reconnecting.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_has_heard_nothing_for_a_minute_says_since_when_and_is_live_again_after()
    {
        var page = await Visit("/today");
        await Expect(page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();

        await page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddSeconds(65));
        await Expect(page.GetByText("Updated 9:00 AM")).ToBeVisibleAsync(new() { Timeout = 10000 });

        await page.ReloadAsync();
        await Expect(page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
    }
}
