using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>Nothing in any dialog keeps people out, in light or in dark.</summary>
public sealed class AccessibleDialogTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Dialogs_of_a_case_in_exam()
    {
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}");
        await Check(page, "New case", ["New case"]);
        await Check(page, "Log a contact", ["Log a contact"]);
        await Check(page, "Set next action", ["Set next action"]);
        await Check(page, "Record acceptance", ["Record acceptance"]);
        await Check(page, "Record a no", ["Declined"]);
        await Check(page, "Add treatment", ["Add treatment"]);
        await Check(page, "Edit treatment", ["Edit Porcelain crown"]);
        await page.Locator(".panel").GetByRole(AriaRole.Button, new() { NameRegex = new("^Porcelain crown"), Expanded = false }).ClickAsync();
        await Check(page, "Remove treatment", ["Remove"]);
        await Check(page, "Put off until a day", ["More", "Put off until a day"]);
        await Check(page, "End case", ["More", "End: referred, expired or entered in error"]);
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search patients and cases" }).FillAsync("brig");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Briggs");
        await Accessible.CheckBoth(page);
    }

    [Fact]
    public async Task Dialogs_of_the_later_stages()
    {
        var accepted = await Practice.AcceptedCase("Walter", "Osei");
        var booked = await Practice.BookedCase("Ines", "Duarte", hour: 10);
        var treated = await Practice.TreatedCase("Tom", "Haller", hour: 11);
        var checkedIn = await Practice.CheckedInCase("Ruth", "Lindqvist", hour: 12);
        Host.Clock.Advance(TimeSpan.FromHours(2));
        var page = await Visit($"/board?case={accepted.Id}");
        await Check(page, "Book appointment", ["Book appointment"]);
        await Check(page, "Undo the acceptance?", ["More", "Undo acceptance"]);
        await page.GotoAsync($"/board?case={booked.Id}");
        await Check(page, "Reschedule the visit", ["Reschedule"]);
        await Check(page, "Mark visit missed", ["Missed"]);
        await Check(page, "Mark visit done", ["Mark visit done"]);
        await Check(page, "Cancel the visit", ["More", "Cancel visit"]);
        await page.GotoAsync($"/board?case={treated.Id}");
        await Check(page, "Log check-in", ["Log check-in"]);
        await Check(page, "Book next visit", ["Book next visit"]);
        await page.GotoAsync($"/board?case={checkedIn.Id}");
        await Check(page, "Close case", ["Close case"]);
    }

    static async Task Check(IPage page, string title, string[] way)
    {
        var place = title == "New case" ? page.GetByRole(AriaRole.Banner) : page.Locator(".panel");
        await place.GetByRole(AriaRole.Button, new() { Name = way[0], Exact = true }).First.ClickAsync();
        if (way.Length > 1)
            await page.GetByRole(AriaRole.Menuitem, new() { Name = way[1], Exact = true }).ClickAsync();
        await page.Titled(title).WaitForAsync();
        await Accessible.CheckBoth(page, page.Titled(title));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Titled(title)).ToHaveCountAsync(0);
    }
}
