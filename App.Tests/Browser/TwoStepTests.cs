using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static CaseAcceptance.Tests.Features.People.AccountsGiven;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class TwoStepTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task The_second_step_is_set_up_with_an_app_and_asked_for_at_the_next_sign_in()
    {
        var dana = await Visit("/account", person: "Dana Whitlock", waits: false);
        await dana.GetByRole(AriaRole.Link, new() { Name = "Set up" }).ClickAsync();
        await Accessible.CheckBoth(dana);
        var key = (await dana.Locator(".key").TextContentAsync())!.Replace(" ", "");
        await dana.GetByLabel("2. The six digits").FillAsync(App(key));
        await dana.Press("Turn on");
        await Expect(dana.Locator(".codes li")).ToHaveCountAsync(8);
        await Accessible.CheckBoth(dana);
        var recovery = await dana.Locator(".codes li").First.TextContentAsync();
        await dana.GetByRole(AriaRole.Link, new() { Name = "I have kept them" }).ClickAsync();
        await Expect(dana.GetByText("On. To turn it off, enter your password.")).ToBeVisibleAsync();
        await Accessible.CheckBoth(dana);

        var home = await NewVisitor();
        await home.GotoAsync("/cases");
        await SignIn(home, "dana");
        await home.GetByLabel("Code").FillAsync("000000");
        await home.Press("Go on");
        await Expect(home.GetByRole(AriaRole.Alert)).ToContainTextAsync("That code is not right.");
        await Accessible.CheckBoth(home);
        await home.GotoAsync("/board");
        await Expect(home.GetByLabel("Sign-in name")).ToBeVisibleAsync();
        await SignIn(home, "dana");
        await home.GetByLabel("Code").FillAsync(recovery!);
        await home.Press("Go on");
        await Expect(home.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock, menu" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_a_practice_asks_for_two_steps_nobody_gets_in_with_one()
    {
        await Practice.Read(db => db.Practices.ExecuteUpdateAsync(practice => practice.SetProperty(p => p.RequiresTwoStep, true)));
        Host.Services.GetRequiredService<PracticeBook>().Forget();
        var page = await NewVisitor();
        await page.GotoAsync("/cases");
        await SignIn(page, "marisol");
        await Expect(page.GetByText("This practice signs in with two steps.")).ToBeVisibleAsync();
        await page.GotoAsync("/board");
        await Expect(page.GetByLabel("Sign-in name")).ToBeVisibleAsync();

        await SignIn(page, "marisol");
        await page.GetByLabel("2. The six digits").FillAsync(App((await page.Locator(".key").TextContentAsync())!.Replace(" ", "")));
        await page.Press("Turn on");
        await page.GetByRole(AriaRole.Link, new() { Name = "I have kept them" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Marisol Vega, menu" })).ToBeVisibleAsync();
    }
}
