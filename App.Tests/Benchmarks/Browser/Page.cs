using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Benchmarks.Browser;

/// <summary>A page in Chromium that says itself when something came to be drawn, in milliseconds of the computer's clock.</summary>
static class Page
{
    /// <summary>Looks after each change of the page, then waits for the frame in which it is painted.</summary>
    const string Eyes = """
        window.until = (css, gone = false) => new Promise(seen => {
          const look = () => {
            if (!document.querySelector(css) !== gone) return;
            eyes.disconnect();
            requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()));
          };
          const eyes = new MutationObserver(look);
          eyes.observe(document, { childList: true, subtree: true, attributes: true });
          look();
        });
        window.ready = until('.board[data-ready] .card[data-case], .day-cols');
        """;

    public static async Task<IPage> Open(IBrowser browser, Uri server, string? state = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(), ViewportSize = new() { Width = 1440, Height = 900 }, BypassCSP = true, StorageState = state,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        await context.AddInitScriptAsync(Eyes);
        return await context.NewPageAsync();
    }

    public static async Task<string> SignIn(IBrowser browser, Uri server)
    {
        var page = await Open(browser, server);
        await page.GotoAsync("/sign-in");
        await page.Locator("button.person").First.ClickAsync();
        await page.Locator(".board[data-ready]").WaitForAsync();
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    /// <summary>From the start of the navigation to the cards, or all rows of Today, in a painted frame.</summary>
    public static async Task<double> Reach(this IPage page, string address)
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        return await page.EvaluateAsync<double>("async () => await window.ready - performance.timeOrigin");
    }

    /// <summary>The live circuit answers to scripts, not only shows.</summary>
    public static Task Settle(this IPage page) => page.Locator("html[data-ready]").WaitForAsync();

    /// <summary>From an act in the page to what it brings in a painted frame.</summary>
    public static Task<double> Time(this IPage page, string act, string css, bool gone = false) =>
        page.EvaluateAsync<double>($$"""async ([css, gone]) => { const from = performance.timeOrigin + performance.now(); {{act}}; return await until(css, gone) - from; }""", new object[] { css, gone });
}
