using CaseAcceptance.Features.Safety;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class BackupsTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task A_manager_sees_on_every_page_that_backups_fail_and_makes_one_when_they_can()
    {
        // Something in the way of the folder stands for a disk that takes no copy.
        var folder = Path.Combine(Host.Folder, "backups");
        var backups = Host.Services.GetRequiredService<DailyBackups>();
        await backups.Make(TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(folder, "", TestContext.Current.CancellationToken);
        await backups.Make(TestContext.Current.CancellationToken);
        var page = await Visit("/board", person: "Dana Whitlock");
        var bar = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The last backup failed." });
        await Expect(bar).ToBeVisibleAsync();
        await Accessible.Check(page);

        await bar.GetByRole(AriaRole.Link, new() { Name = "Backups" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "The last backup failed." })).ToBeVisibleAsync();
        await Expect(page.GetByText("No backup yet.")).ToBeVisibleAsync();
        await Accessible.Check(page);

        File.Delete(folder);
        await page.Press("Back up now");
        await Expect(page.GetByText("Last good backup: Tue, Mar 10, 2026")).ToBeVisibleAsync();
        await Expect(bar).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_coordinator_finds_no_backups_among_the_settings()
    {
        var page = await Visit("/settings/backups");

        await Expect(page.GetByText("Only a manager sees this.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Backups" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Back up now" })).ToHaveCountAsync(0);
    }
}
