using CaseAcceptance.Tests.Features.Safety;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class UnreadableFileTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task A_page_whose_data_can_not_be_read_says_so_and_loads_once_it_can()
    {
        await Practice.NewCase(await Practice.NewPatient("Eleanor", "Briggs"));
        var page = await Visit("/board");
        await Expect(page.Card("Exam", "Eleanor Briggs")).ToBeVisibleAsync();
        var file = Path.Combine(Host.Folder, "practice.db");
        await Keeping.Ask(file, "PRAGMA wal_checkpoint(TRUNCATE)");
        var whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await Keeping.Damage(file);

        await page.EvaluateAsync("Blazor.navigateTo('/patients')");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This did not load" })).ToBeVisibleAsync();
        await using (var disk = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            await disk.WriteAsync(whole, TestContext.Current.CancellationToken);
        SqliteConnection.ClearAllPools();
        await page.Press("Try again");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Briggs, Eleanor" })).ToBeVisibleAsync();
    }
}
