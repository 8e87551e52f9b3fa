using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Browser;

/// <summary>One browser for the whole run, started by the first test that needs it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    const string HowToGetOne =
        "No Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium) and run the tests again.";

    static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"];

    readonly Lazy<Task<IBrowser?>> browser = new(Launch);
    static IPlaywright? playwright;

    /// <summary>A fresh visitor. The test is skipped where no browser is installed.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        var started = await browser.Value;
        Assert.SkipWhen(started is null, HowToGetOne);
        return await started!.NewContextAsync(options);
    }

    static async Task<IBrowser?> Launch()
    {
        playwright = await Playwright.CreateAsync();
        try
        {
            return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Find(), Args = Quiet });
        }
        catch (PlaywrightException) when (InstalledBrowser.Find() is null)
        {
            TestContext.Current.SendDiagnosticMessage(HowToGetOne);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated && await browser.Value is { } started)
            await started.CloseAsync();
        playwright?.Dispose();
    }
}
