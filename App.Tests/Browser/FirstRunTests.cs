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
        await page.GetByLabel("Sign-in name").FillAsync("dana@elmstreet.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("dana whitlock 2026");
        await page.Press("Create practice");
        await Expect(page.GetByText("This one is easy to guess.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Enter the practice’s name.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Practice name")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Your name")).ToHaveValueAsync("Dana Whitlock");
        await page.GetByLabel("Practice name").FillAsync("Elm Street Dental");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(JuniperStreet.Password);
        await page.Press("Create practice");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock, menu" })).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync("/welcome"))!.Status);
        var visitor = await NewVisitor(width: 390);
        await visitor.GotoAsync("/board?sort=value");
        await Expect(visitor.GetByRole(AriaRole.Heading, new() { Name = "Elm Street Dental" })).ToBeVisibleAsync();
        await Expect(visitor.GetByText("Dana")).ToHaveCountAsync(0);
        await SignIn(visitor, "Dana@ElmStreet.example", "not the password");
        await Expect(visitor.GetByRole(AriaRole.Alert).Filter(new() { HasText = "do not match" })).ToBeVisibleAsync();
        await Accessible.CheckBoth(visitor);
        await SignIn(visitor, "Dana@ElmStreet.example");
        await Expect(visitor).ToHaveURLAsync(new Uri(Host.Address, "/board?sort=value").ToString());
    }

    [Fact]
    public async Task Taking_the_demo_away_leads_every_open_browser_to_first_run()
    {
        var page = await NewVisitor();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo practice" }).ClickAsync(new() { Timeout = 60000 });
        await Expect(page.GetByText("Demo practice. Names are invented.")).ToBeVisibleAsync(new() { Timeout = 60000 });
        var colleague = await NewVisitor();
        await colleague.GotoAsync("/board");
        await Expect(colleague.Locator("button.person")).ToContainTextAsync(["Treatment coordinator", "Dentist", "Manager"]);
        await Accessible.CheckBoth(colleague);
        await colleague.SetViewportSizeAsync(390, 844);
        await Accessible.CheckBoth(colleague);
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock" }).ClickAsync();
        await Expect(colleague.GetByText("Demo practice. Names are invented.")).ToBeVisibleAsync(new() { Timeout = 60000 });

        await page.GetByRole(AriaRole.Link, new() { Name = "Set up your own" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the demo and start" }).WaitForAsync();
        await Accessible.Check(page);
        await page.Press("Remove the demo and start");

        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/welcome").ToString());
        await Expect(colleague).ToHaveURLAsync(new Uri(Host.Address, "/welcome").ToString());
    }
}
