using CaseAcceptance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class AuditTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task A_manager_reads_who_looked_at_what_from_where_and_takes_the_list_along()
    {
        var plan = await Practice.NewCase();
        var desk = await Visit($"/board?case={plan.Id}");
        await desk.Titled("Eleanor Briggs").WaitForAsync();
        await Expect(desk.Titled("Eleanor Briggs").GetByText("Porcelain crown").First).ToBeVisibleAsync();

        var page = await Visit("/settings/audit?kind=read", person: "Dana Whitlock");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Looked at" });
        for (var tries = 0; tries < 50 && await row.CountAsync() == 0; tries++)
        {
            await page.ReloadAsync();
            await page.Locator("html[data-ready]").WaitForAsync();
        }

        await Expect(row).ToContainTextAsync($"Patient {plan.PatientId}, case {plan.Id}");
        await Expect(row).ToContainTextAsync("Marisol Vega");
        await Expect(row).ToContainTextAsync("127.0.0.1");
        await page.GetByLabel("Kind").SelectOptionAsync("SignIn");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Signed in" })).ToHaveCountAsync(2);
        await page.GetByLabel("Person").SelectOptionAsync("Dana Whitlock");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Signed in" })).ToHaveCountAsync(1);
        await Accessible.CheckBoth(page);

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        Assert.Contains("\"Dana Whitlock\",\"Signed in\"", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looks_are_on_the_disk_when_the_server_was_stopped()
    {
        var plan = await Practice.NewCase();
        var desk = await Visit($"/board?case={plan.Id}");
        await desk.Titled("Eleanor Briggs").GetByText("Porcelain crown").First.WaitForAsync();
        Forgive("WebSocket", "Failed to", "ERR_", "Connection");

        await Host.Stop();
        Host.Start();

        var kinds = await Practice.Read(db => db.AuditEntries.Where(entry => entry.CaseId == plan.Id).Select(entry => entry.Kind).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Contains(AuditKind.Read, kinds);
    }

    [Fact]
    public async Task A_coordinator_does_not_get_to_the_trail()
    {
        var page = await Visit("/settings/audit");

        await Expect(page.GetByText("Only a manager sees this.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Audit trail" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
    }
}
