using CaseAcceptance.Data;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static CaseAcceptance.Tests.Features.People.AccountsGiven;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class SignInTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Signing_out_ends_this_browser_and_a_copy_of_its_cookie_opens_nothing()
    {
        var page = await Visit("/board");
        var cookie = Assert.Single(await page.Context.CookiesAsync(), cookie => cookie.Name == "caseacceptance");
        Assert.Equal((true, SameSiteAttribute.Lax, -1), (cookie.HttpOnly, cookie.SameSite, cookie.Expires));

        await page.GetByRole(AriaRole.Button, new() { Name = "Marisol Vega, menu" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/sign-in").ToString());
        await Expect(page.GetByText("Marisol")).ToHaveCountAsync(0);

        await page.Context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = Host.Address.ToString() }]);
        await page.GotoAsync("/board");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_colleague_joins_with_a_managers_code_and_is_out_as_soon_as_the_manager_says_so()
    {
        var dana = await Visit("/settings/people", person: "Dana Whitlock");
        await dana.Press("Add person");
        await dana.GetByLabel("Name", new() { Exact = true }).FillAsync("Theo Lindqvist");
        await dana.Titled("Add person").Save("Add person");
        await dana.Press("Sign-in of Theo Lindqvist");
        await dana.Press("Make a code");
        var code = await dana.Locator(".key").TextContentAsync();
        await Accessible.CheckBoth(dana, dana.GetByRole(AriaRole.Dialog));
        await dana.Press("Close");
        await Expect(dana.GetByText("Code until Mar 17")).ToBeVisibleAsync();

        var theo = await NewVisitor();
        await theo.GotoAsync("/sign-in");
        await theo.GetByRole(AriaRole.Link, new() { Name = "I have a code" }).ClickAsync();
        await theo.GetByLabel("Code").FillAsync("AAAA-BBBB-CCCC-DDDD");
        await theo.Press("Go on");
        await Expect(theo.GetByRole(AriaRole.Alert)).ToContainTextAsync("This code is not good");
        await Accessible.CheckBoth(theo);
        await theo.GetByLabel("Code").FillAsync(code!);
        await theo.Press("Go on");
        await theo.GetByLabel("Sign-in name").FillAsync("theo");
        await theo.GetByLabel("Password", new() { Exact = true }).FillAsync("password1234");
        await theo.Press("Save and sign in");
        await Expect(theo.GetByText("This one is easy to guess.")).ToBeVisibleAsync();
        await Accessible.CheckBoth(theo);
        await theo.GetByLabel("Password", new() { Exact = true }).FillAsync(JuniperStreet.Password);
        await theo.Press("Save and sign in");
        await Expect(theo.GetByRole(AriaRole.Button, new() { Name = "Theo Lindqvist, menu" })).ToBeVisibleAsync();

        await dana.Press("Deactivate Theo Lindqvist");
        await dana.Titled("Deactivate Theo Lindqvist").Save("Deactivate");
        await Expect(theo.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await SignIn(theo, "theo");
        await Expect(theo.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not match");
    }

    [Fact]
    public async Task A_practice_from_before_accounts_shows_no_name_until_the_servers_code_is_given()
    {
        Forgive("404");
        await Practice.Read(db => db.Accounts.ExecuteDeleteAsync());
        Host.Services.GetRequiredService<PracticeBook>().Forget();
        await using var scope = Host.Services.CreateAsyncScope();
        var code = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new OfferClaim.Command());

        var page = await NewVisitor();
        await page.GotoAsync("/sign-in");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/claim").ToString());
        await Expect(page.GetByText("Dana")).ToHaveCountAsync(0);
        await Accessible.CheckBoth(page);
        await page.GetByLabel("Code").FillAsync(code!);
        await page.Press("Go on");
        await Expect(page.GetByLabel("Who are you?")).ToHaveValueAsync($"{Practice.Dana.Id}");
        await Accessible.CheckBoth(page);
        await page.GetByLabel("Sign-in name").FillAsync("dana");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(JuniperStreet.Password);
        await page.Press("Save and sign in");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dana Whitlock, menu" })).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync("/claim"))!.Status);
    }

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
