using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>A list of another system comes in through the page, matched by a person.</summary>
public sealed class MatchTests(Chromium chromium) : BrowserTest(chromium)
{
    static readonly FilePayload List = new()
    {
        Name = "treatment.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes("Patient,Treatment,Fee,Date,Note,Status\n\"Moss, Ada\",Own crown,\"$1,200.00\",3/7/2026,x,Phase two\n\"Reed, Bo\",Own guard,300,3/7/2026,y,Accepted\n\"Ramsdell, Gus\",Own implant,\"3,85O\",3/7/2026,z,Accepted\n"),
    };

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_list_is_matched_by_keyboard_and_keeps_nobody_out(int width)
    {
        var page = await Visit("/import", width, person: "Dana Whitlock");
        await page.TabTo(page.GetByText("Ready queries, one for each table"));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the query for patient", Exact = true }).ClickAsync();
        await Expect(page.GetByText("The query for patient is copied.")).ToBeAttachedAsync();
        await Accessible.CheckBoth(page);

        await page.Choose(List);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Import cases" })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true })).ToBeDisabledAsync();
        await Accessible.CheckBoth(page);
        await page.TabTo(page.GetByRole(AriaRole.Combobox, new() { NameRegex = new("^Phase two") }));
        await page.Keyboard.TypeAsync("Acc");
        await page.TabTo(page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^March 7, 2026") }));
        await page.Keyboard.PressAsync("Space");
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("2 in Accepted.")).ToBeVisibleAsync();
        await Accessible.CheckBoth(page);

        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Use $3,850 for Fee, line 4" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo for Fee, line 4" })).ToBeFocusedAsync();
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Check again with 1 fix" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("3 in Accepted.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Corrected 1" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Corrected" })).ToContainTextAsync("3,85O");
        await Accessible.CheckBoth(page);

        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Back", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { NameRegex = new("^Phase two") })).ToHaveValueAsync("Accepted");
        await Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^March 7, 2026") })).ToBeCheckedAsync();
    }
}
