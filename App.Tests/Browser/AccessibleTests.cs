using CaseAcceptance.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>Nothing on any page keeps people out, in light or in dark.</summary>
public sealed class AccessibleTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Every_page()
    {
        await Practice.Keep(new ProcedureType { Name = "Sealant", Fee = Money.Of(60) });
        var plan = await EveryStage();
        var page = await Visit("/board", person: "Dana Whitlock");
        foreach (var (address, words) in new[]
        {
            ("/account", "You sign in as dana"), ("/patients", "Briggs"), ($"/patients/{plan.PatientId}", "Briggs"), ("/cases", "Briggs"), ("/import", "Import"),
            ("/settings", "Time zone"), ("/settings/people", "Marisol Vega"), ("/settings/providers", "Dr. Aldridge"), ("/settings/chairs", "Chair 2"),
            ("/settings/treatments", "Sealant"),
        })
        {
            await page.GotoAsync(address);
            await page.GetByRole(AriaRole.Main).GetByText(words).First.WaitForAsync();
            await Accessible.CheckBoth(page);
        }
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(1024, 768)]
    [InlineData(390, 844)]
    public async Task The_board_and_a_case(int width, int height)
    {
        var plan = await EveryStage();
        var page = await Visit("/board?owner=all", width, height);
        await page.Card("Exam", "Eleanor Briggs").WaitForAsync();
        await Accessible.CheckBoth(page);
        await page.GotoAsync($"/board?owner=all&case={plan.Id}");
        var panel = page.Titled("Eleanor Briggs");
        foreach (var tab in new[] { "Plan", "Appointments", "History" })
        {
            await panel.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            await Expect(panel.GetByRole(AriaRole.Tabpanel, new() { Name = tab })).ToBeVisibleAsync();
            await Accessible.CheckBoth(page);
        }
    }

    async Task<Case> EveryStage()
    {
        await Practice.AcceptedCase("Walter", "Osei");
        await Practice.BookedCase("Ines", "Duarte", hour: 10);
        await Practice.CheckedInCase("Tom", "Haller", hour: 11);
        return await Practice.NewCase();
    }
}
