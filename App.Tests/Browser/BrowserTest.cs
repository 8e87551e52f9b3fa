using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Browser;

/// <summary>A practice of its own for each test, seen through real browsers. Complaints of a page fail the test.</summary>
[Collection("Browser")]
public abstract class BrowserTest : IAsyncLifetime
{
    readonly Chromium chromium;
    readonly bool isSetUp;
    readonly int lockAfterMinutes;
    readonly List<IBrowserContext> visitors = [];
    readonly List<string> complaints = [];
    readonly List<string> forgiven = [];

    /// <param name="lockAfterMinutes">Never, because tests leap over hours in which people would have touched the screen.</param>
    protected BrowserTest(Chromium chromium, bool isSetUp = true, int lockAfterMinutes = 0)
    {
        (this.chromium, this.isSetUp, this.lockAfterMinutes) = (chromium, isSetUp, lockAfterMinutes);
        Practice = new() { From = () => Host.Services };
    }

    protected BrowserHost Host { get; } = new();
    protected JuniperStreet Practice { get; }

    public async ValueTask InitializeAsync()
    {
        Host.Start();
        if (isSetUp)
            await Practice.Staff(lockAfterMinutes);
    }

    /// <summary>Another person at another computer.</summary>
    protected async Task<IPage> NewVisitor(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await chromium.NewContext(new()
        {
            BaseURL = Host.Address.ToString(), ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme,
            Locale = "en-US", ReducedMotion = ReducedMotion.Reduce,
        });
        visitors.Add(context);
        context.SetDefaultTimeout(15_000);
        await context.Tracing.StartAsync(new() { Snapshots = true });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => Complain(error);
        page.Console += (_, message) => { if (message.Type == "error") Complain(message.Text); };
        return page;
    }

    /// <summary>Opens an address as a colleague and waits until the page answers to people; a plain page does so at once.</summary>
    protected async Task<IPage> Visit(string address, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, string person = "Marisol Vega", bool waits = true)
    {
        var page = await NewVisitor(width, height, scheme);
        await page.GotoAsync($"/sign-in?returnUrl={Uri.EscapeDataString(address)}");
        await SignIn(page, JuniperStreet.SignInName(person));
        if (waits)
            await page.Locator("html[data-ready]").WaitForAsync();
        return page;
    }

    protected static async Task SignIn(IPage page, string name, string password = JuniperStreet.Password)
    {
        await page.GetByLabel("Sign-in name").FillAsync(name);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.Press("Sign in");
    }

    /// <summary>Complaints with these words belong to what the test does, such as stopping the server.</summary>
    protected void Forgive(params string[] words) => forgiven.AddRange(words);

    void Complain(string text)
    {
        lock (complaints)
            complaints.Add(text);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (visitor, number) in visitors.Select((visitor, number) => (visitor, number + 1)))
            await Leave(visitor, number);
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
        Assert.DoesNotContain(complaints, text => !forgiven.Exists(text.Contains));
    }

    static async Task Leave(IBrowserContext visitor, int number)
    {
        var failed = TestContext.Current.TestState is { Result: TestResult.Failed };
        var place = Path.Combine(House.Tree.Root, "TestResults", $"{TestContext.Current.TestMethod?.MethodName}-{number}");
        if (failed && visitor.Pages is [var page, ..])
            await page.ScreenshotAsync(new() { Path = place + ".png" });
        await visitor.Tracing.StopAsync(new() { Path = failed ? place + ".trace.zip" : null });
        await visitor.CloseAsync();
    }
}
