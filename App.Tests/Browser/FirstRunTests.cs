using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class FirstRunTests(Chromium chromium) : BrowserTest(chromium, isSetUp: false)
{
    [Fact]
    public async Task First_run_keeps_what_was_typed_and_ends_on_the_board_once_and_for_all()
    {
        Forgive("404");
        var page = await NewVisitor();
        await page.GotoAsync("/board");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/welcome").ToString());
        await Accessible.CheckBoth(page);

        await page.GetByLabel("Your name").FillAsync("Dana Whitlock");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create practice" }).ClickAsync();
        await Expect(page.GetByText("Enter the practice’s name.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Practice name")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Your name")).ToHaveValueAsync("Dana Whitlock");
        await page.GetByLabel("Practice name").FillAsync("Elm Street Dental");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create practice" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock, menu" })).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync("/welcome"))!.Status);
        var visitor = await NewVisitor(width: 390);
        await visitor.GotoAsync("/board?sort=value");
        await Expect(visitor.GetByRole(AriaRole.Heading, new() { Name = "Who are you?" })).ToBeVisibleAsync();
        await Accessible.CheckBoth(visitor);
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock" }).ClickAsync();
        await Expect(visitor).ToHaveURLAsync(new Uri(Host.Address, "/board?sort=value").ToString());
    }

    [Fact]
    public async Task Taking_the_demo_away_leads_every_open_browser_to_first_run()
    {
        var page = await NewVisitor();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo practice" }).ClickAsync(new() { Timeout = 60000 });
        await Expect(page.GetByText("Demo practice. Names are invented.")).ToBeVisibleAsync(new() { Timeout = 60000 });
        var colleague = await Visit("/board", person: "Dana Whitlock");

        await page.GetByRole(AriaRole.Link, new() { Name = "Set up your own" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the demo and start" }).WaitForAsync();
        await Accessible.Check(page);
        await page.Press("Remove the demo and start");

        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/welcome").ToString());
        await Expect(colleague).ToHaveURLAsync(new Uri(Host.Address, "/welcome").ToString());
    }
}
