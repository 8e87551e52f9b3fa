using System.Net;
using System.Net.WebSockets;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Plan;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>What somebody with bad intent tries at the edges.</summary>
public sealed class HostileTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Markup = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";

    [Fact]
    public async Task Who_asks_only_whether_the_server_is_there_gets_an_answer()
    {
        using var jar = new HttpClientHandler { AllowAutoRedirect = false };
        using var visitor = new HttpClient(jar) { BaseAddress = Host.Address };

        using var answer = await visitor.SendAsync(new(HttpMethod.Head, "/"));

        Assert.Equal((HttpStatusCode.Found, "/sign-in"), (answer.StatusCode, $"{answer.Headers.Location}"));
    }

    [Fact]
    public async Task A_patient_whose_name_is_markup_is_shown_as_text_everywhere()
    {
        var patient = await Practice.NewPatient(Markup, "Briggs");
        (patient.MedicalAlert, patient.PreferredName) = (Markup, "");
        await Practice.Keep(patient);
        var plan = await Practice.NewCase(patient, JuniperStreet.Line(Markup, 100, site: Markup));
        await Practice.Does(Practice.Marisol, new AcceptCase.Command(plan.Id, null, [plan.Procedures[0].Id], AcceptedHow.InOffice, null, Markup));
        var page = await Visit("/board?owner=all");
        foreach (var address in new[] { "/board?owner=all", $"/board?case={plan.Id}", $"/board?case={plan.Id}&tab=history", "/today?dentist=all", "/patients", $"/patients/{patient.Id}", "/cases" })
        {
            await page.GotoAsync(address);
            await Expect(page.GetByText("<img src=x").First).ToBeVisibleAsync();
            Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"), address);
            Assert.Equal(0, await page.Locator("img").CountAsync());
        }
    }

    [Fact]
    public async Task A_script_written_into_a_page_does_not_run_there()
    {
        Forgive("Content Security Policy");
        var page = await Visit("/board");

        await page.EvaluateAsync("const it = document.createElement('script'); it.textContent = 'window.hacked = 1'; document.body.append(it)");
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<b id=trap onclick=\"window.hacked = 1\">x</b>'); document.getElementById('trap').click()");

        Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"));
    }

    [Fact]
    public async Task A_page_carries_the_rules_for_browsers_and_no_other_site_may_frame_it()
    {
        using var visitor = new HttpClient { BaseAddress = Host.Address };
        var first = await visitor.GetAsync("/sign-in");
        var second = await visitor.GetAsync("/sign-in");

        var rules = first.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", rules.Split(';').Single(rule => rule.Contains("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.NotEqual(rules, second.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", first.Headers.CacheControl!.ToString());
        Assert.False(first.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Nobody_keeps_a_connection_without_having_signed_in()
    {
        using var visitor = new HttpClient { BaseAddress = Host.Address };
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1", null)).StatusCode);

        using var socket = new ClientWebSocket();
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new UriBuilder(Host.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, TestContext.Current.CancellationToken));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sends_the_forms_of_the_front_door_again_and_again_has_to_wait()
    {
        using var visitor = new HttpClient { BaseAddress = Host.Address };
        var answers = new List<HttpStatusCode>();
        for (var tries = 0; tries < 31; tries++)
            answers.Add((await visitor.PostAsync("/sign-in", new FormUrlEncodedContent([new("Person", "1")]))).StatusCode);

        Assert.All(answers.SkipLast(1), answer => Assert.Equal(HttpStatusCode.BadRequest, answer));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task Calls_from_a_browser_with_arguments_that_make_no_sense_change_nothing()
    {
        Forgive("Error:", "There was an exception", "Connection");
        var plan = await Practice.NewCase();
        var page = await Visit("/board?owner=all");
        await page.Card("Exam", "Eleanor Briggs").WaitForAsync();

        // As the page's own script calls, with what it would never send.
        await page.EvaluateAsync("""
            const data = event => Object.assign(new Event(event, { bubbles: true }), { dataTransfer: { setData() { }, types: [] } });
            const card = document.querySelector('.card[data-case]');
            card.dataset.case = '999999';
            card.dispatchEvent(data('dragstart'));
            document.querySelector('.lane[data-stage=Accepted]').dataset.stage = '<Nowhere>';
            document.querySelector('.lane[data-stage="<Nowhere>"]').dispatchEvent(data('drop'));
            """);
        await page.ReloadAsync();

        await Expect(page.Card("Exam", "Eleanor Briggs")).ToBeVisibleAsync();
        Assert.Equal(Stage.Exam, (await Practice.Case(plan.Id)).Stage);
    }
}
