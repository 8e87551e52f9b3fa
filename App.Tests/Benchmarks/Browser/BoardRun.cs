using CaseAcceptance.Tests.Browser;
using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Benchmarks.Browser;

/// <summary>The board as a person has it in Chromium: to open, to work on, and to see what a colleague did.</summary>
sealed class BoardRun(Options options)
{
    const int Turns = 9;
    const string Board = "/board?owner=all";

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        await using var server = await Server.Start(folder.Path, options.Program);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Find(), Args = ["--no-sandbox"] });
        var state = await Page.SignIn(browser, server.Address);
        var page = await Page.Open(browser, server.Address, state);
        List<Figure> figures =
        [
            await Cold(browser, server.Address, state),
            Figure.Of("Board, files kept by the browser", "ms", await Times(() => page.Reach(Board), leaveOut: 2)),
            await Elements(page),
        ];
        figures.AddRange(await WireBytes.Measure(server.Address));
        await page.Settle();
        figures.Add(Figure.Of("Case opens", "ms", await Times(() => OpenCase(page), leaveOut: 2)));
        figures.Add(Figure.Of("Search, keystroke to results", "ms", await Times(() => Search(page), leaveOut: 2)));
        figures.Add(Figure.Of("Today, to its last row", "ms", await Times(() => page.Reach("/today"), leaveOut: 2)));
        await using var moves = await Moves.Begin(browser, server, state);
        figures.AddRange(await moves.Measure(Turns));
        return figures;
    }

    /// <summary>A browser that has never been here, signed in.</summary>
    static async Task<Figure> Cold(IBrowser browser, Uri server, string state) => Figure.Of("Board, a browser that was never here", "ms", await Times(async () =>
    {
        var page = await Page.Open(browser, server, state);
        var took = await page.Reach(Board);
        await page.Context.CloseAsync();
        return took;
    }, leaveOut: 1));

    /// <summary>With the cards that follow the first ones: as many as the columns say they show.</summary>
    static async Task<Figure> Elements(IPage page)
    {
        await page.Settle();
        await page.WaitForFunctionAsync("""
            () => [...document.querySelectorAll('.lane')].every(lane =>
              lane.querySelectorAll('.card[data-case]').length === Math.min(40, lane.querySelector('.n').textContent.replace(',', '')))
            """);
        return Figure.One("Elements in the page", "", await page.EvaluateAsync<double>("() => document.querySelectorAll('*').length"));
    }

    static async Task<double> OpenCase(IPage page)
    {
        var took = await page.Time("document.querySelector('.card[data-case]').click()", ".panel #case-name");
        await page.Locator(".panel #case-name:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".panel").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return took;
    }

    static async Task<double> Search(IPage page)
    {
        await page.Locator(".gsearch").ClickAsync();
        await page.GetByRole(AriaRole.Combobox).WaitForAsync();
        var took = await page.Time(
            "const field = document.querySelector('[role=combobox]'); field.value = 'bri'; field.dispatchEvent(new Event('input', { bubbles: true }))", ".si b.b");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Combobox).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return took;
    }

    static async Task<List<double>> Times(Func<Task<double>> turn, int leaveOut)
    {
        List<double> times = [];
        for (var n = 0; n < Turns + leaveOut; n++)
        {
            times.Add(await turn());
        }

        return times[leaveOut..];
    }
}
