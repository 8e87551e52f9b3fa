using System.Text.RegularExpressions;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UglyToad.PdfPig;
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

        // Another site can not sign anybody out: it has no token.
        Assert.Equal(400, (await page.Context.APIRequest.PostAsync("/sign-out")).Status);
        await page.ReloadAsync();
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
        await dana.Press("Make a code");
        var code = await dana.Locator(".key").TextContentAsync();
        await Accessible.CheckBoth(dana, dana.GetByRole(AriaRole.Dialog));
        using (var slip = PdfDocument.Open(await dana.PdfAsync()))
        {
            var words = string.Join(' ', slip.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
            Assert.StartsWith("Theo Lindqvist opens", words, StringComparison.Ordinal);
            Assert.EndsWith(code, words, StringComparison.Ordinal);
        }

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
    public async Task A_dentist_is_offered_neither_import_nor_settings_and_gets_neither()
    {
        var page = await Visit("/today", person: "Dr. Priya Raman");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dr. Priya Raman, menu" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Patients" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Import" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Settings" })).ToHaveCountAsync(0);
        foreach (var address in new[] { "/settings/people", "/import" })
        {
            await page.GotoAsync(address);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This is not available to you" })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Over_https_the_cookie_of_a_sign_in_travels_over_https_alone()
    {
        using var jar = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        using var visitor = new HttpClient(jar) { BaseAddress = Host.Address };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await visitor.GetAsync("/sign-in");
        var token = Regex.Match(await page.Content.ReadAsStringAsync(), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("_handler", "sign-in"), new("__RequestVerificationToken", token), new("SignInName", "marisol"), new("Password", JuniperStreet.Password)]),
        };
        form.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

        using var answer = await visitor.SendAsync(form);

        var set = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("caseacceptance=", StringComparison.Ordinal));
        Assert.Contains("; secure; samesite=lax; httponly", set, StringComparison.OrdinalIgnoreCase);
    }
}
