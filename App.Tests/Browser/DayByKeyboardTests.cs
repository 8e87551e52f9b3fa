using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The same day without a mouse.</summary>
public sealed class DayByKeyboardTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Eleanor = "Eleanor Briggs";

    [Fact]
    public async Task A_new_case_is_typed_in_and_presented()
    {
        await Practice.Keep(new ProcedureType { Name = "Porcelain crown", Fee = Money.Of(1340), Minutes = 90 });
        Host.Services.GetRequiredService<PracticeBook>().Forget();
        var page = await Visit("/board");
        var dialog = page.Titled("New case");
        await page.Keyboard.PressAsync("c");
        await page.TabTo(dialog.GetByRole(AriaRole.Button, new() { Name = "Add a new patient" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByLabel("First name")).ToBeVisibleAsync();
        await Type(page, dialog.GetByLabel("First name"), "Eleanor");
        await Type(page, dialog.GetByLabel("Last name"), "Briggs");
        await Type(page, dialog.GetByRole(AriaRole.Group, new() { Name = "Treatment 1" }).GetByLabel("Treatment", new() { Exact = true }), "Porcelain");
        await page.Keyboard.PressAsync("Control+Enter");

        var name = page.Titled(Eleanor).GetByRole(AriaRole.Heading, new() { Name = Eleanor });
        await Expect(name).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Expect(page.Titled(Eleanor).GetByRole(AriaRole.Button, new() { Name = "Present again" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("l");
        await page.TabTo(page.Titled("Log a contact").GetByLabel("Spoke"));
        await page.Keyboard.PressAsync("Space");
        await Type(page, page.Titled("Log a contact").GetByLabel("What was said (optional)"), "Comes by at noon.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Titled("Log a contact")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Card("Exam", Eleanor)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Cards_are_found_with_the_arrows_and_moved_with_M_and_a_number()
    {
        await Practice.AcceptedCase("Walter", "Osei");
        await Practice.NewCase();
        var page = await Visit("/board");
        var card = page.Card("Exam", Eleanor);
        await page.TabTo(card);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Card("Accepted", "Walter Osei")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Move(page, card, "2");
        await Expect(page.Titled("Record acceptance")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Titled("Record acceptance")).ToHaveCountAsync(0);
        await Move(page, card, "2");
        await page.TabTo(page.Titled("Record acceptance").GetByRole(AriaRole.Checkbox, new() { Name = "Filling" }));
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Titled("Record acceptance")).ToContainTextAsync("kept as a new case in Exam");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.TabTo(page.Titled("Book appointment").GetByLabel("Chair", new() { Exact = true }));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Control+Enter");
        var booked = page.Card("Scheduled", $"{Eleanor}, Porcelain crown");
        await Expect(booked).ToContainTextAsync("8:00 AM");
        await Expect(page.Card("Exam", $"{Eleanor}, Filling")).ToBeVisibleAsync();

        Host.Clock.Advance(TimeSpan.FromHours(24));
        await page.TabTo(booked);
        await Move(page, booked, "4");
        await Expect(page.Titled("Mark visit done").Locator(":focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Card("Followed up", Eleanor)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_check_in_is_logged_and_the_case_closed()
    {
        var plan = await Practice.TreatedCase("Eleanor", "Briggs", hour: 10);
        var page = await Visit("/board");
        await page.TabTo(page.Card("Followed up", Eleanor));
        await page.Keyboard.PressAsync("Enter");
        var panel = page.Titled(Eleanor);
        await page.TabTo(panel.GetByRole(AriaRole.Button, new() { Name = "Log check-in" }));
        await page.Keyboard.PressAsync("Enter");
        await page.TabTo(page.Titled("Log check-in").GetByLabel("Feeling well"));
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Titled("Log check-in").GetByLabel("Feeling well")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await page.TabTo(panel.GetByRole(AriaRole.Button, new() { Name = "Close case" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Titled("Close case")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(panel).ToContainTextAsync("Completed on");
        Assert.Equal(Outcome.Completed, (await Practice.Case(plan.Id)).Outcome);
    }

    [Fact]
    public async Task A_day_is_typed_digit_by_digit_over_the_proposed_one()
    {
        var plan = await Practice.AcceptedCase("Walter", "Osei");
        var page = await Visit($"/board?case={plan.Id}");
        await page.Titled("Walter Osei").Press("Book appointment");
        var day = page.Titled("Book appointment").Locator("#visit-day");
        await day.FocusAsync();
        foreach (var digit in "03082027")
        {
            await page.Keyboard.PressAsync($"{digit}");
            await Expect(page.Titled("Book appointment")).Not.ToContainTextAsync("Pick the day");
        }

        await page.Keyboard.PressAsync("Tab");
        await Expect(day).ToHaveValueAsync("2027-03-08");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Card("Scheduled", "Walter Osei")).ToContainTextAsync("Mar 8, 2027");
    }

    static async Task Move(IPage page, ILocator card, string number)
    {
        await Expect(card).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("m");
        await Expect(page.GetByRole(AriaRole.Menu).Locator(":focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync(number);
    }

    static async Task Type(IPage page, ILocator field, string text)
    {
        await page.TabTo(field);
        await page.Keyboard.TypeAsync(text);
    }
}
