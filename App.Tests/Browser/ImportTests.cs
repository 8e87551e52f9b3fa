using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>A practice's own export comes in through the page.</summary>
public sealed class ImportTests(Chromium chromium) : BrowserTest(chromium)
{
    const string ImportAll = "Import 73 cases";
    const string AllImported = "73 cases imported";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_manager_brings_in_an_export_and_a_colleagues_board_shows_its_cases_without_reloading(bool asZip)
    {
        var colleague = await Visit("/board?owner=all");
        await Expect(colleague.Column("Exam").GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await colleague.EvaluateAsync("window.before = true");
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.Choose( asZip ? [SampleFiles.Zip()] : SampleFiles.Tables());
        var figures = page.GetByRole(AriaRole.Region, new() { Name = "What would come" });
        await Expect(figures).ToContainTextAsync("12 open on the board");
        await Expect(figures).ToContainTextAsync("0rows");
        await Expect(page.GetByText("10 in Exam. 1 in Scheduled. 1 in Followed up.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Day of the export")).ToHaveValueAsync("2025-03-31");
        await Expect(page.GetByText("Showing 1 to 25 of 73")).ToBeVisibleAsync();

        await page.Press(ImportAll);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = AllImported })).ToBeVisibleAsync();
        await Expect(colleague.Column("Exam").GetByRole(AriaRole.Article)).ToHaveCountAsync(10);
        await Expect(colleague.Column("Scheduled").GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Expect(colleague.Column("Followed up").GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        Assert.True(await colleague.EvaluateAsync<bool>("window.before"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the board" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/board").ToString());
        Assert.Empty(Directory.GetDirectories(Path.Combine(Host.Folder, "import")));
    }

    [Fact]
    public async Task A_coordinator_checks_an_export_and_leaves_the_import_to_a_manager()
    {
        var page = await Visit("/import");
        await page.Choose( SampleFiles.Tables());
        await Expect(page.GetByText("A manager imports. Ask for it when the check looks right.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ImportAll })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_category_that_is_not_treatment_brings_fewer_cases()
    {
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.Choose( SampleFiles.Tables());
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Fillings") }).UncheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ImportAll })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Fillings") }).CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ImportAll })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_broken_export_is_refused_in_words_and_nothing_is_saved()
    {
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.Choose( new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = [1, 2, 3] });
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("photo.png is not a CSV file and not a zip.");
        await page.Choose( SampleFiles.CutOff());

        var refused = page.GetByRole(AriaRole.Region, new() { Name = "Refused" });
        await Expect(refused).ToContainTextAsync("procedurelog.csv");
        await Expect(refused).ToContainTextAsync("The row ends early");
        await Expect(page.GetByText("Fix the refused files, then choose them again.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Import ") })).ToHaveCountAsync(0);
        Assert.Equal(0, await Practice.Read(db => db.Patients.CountAsync()));

        await page.Press("Cancel");
        await page.Choose( SampleFiles.Tables());
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ImportAll })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_export_comes_in_by_keyboard_alone()
    {
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.TabTo(page.GetByLabel("Choose files"));
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(SampleFiles.Tables());
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ImportAll })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Import cases" })).ToBeFocusedAsync();
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Fee", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Fee" })).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Fee", Exact = true })).ToBeFocusedAsync();
        var skipped = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Skipped") });
        await page.TabTo(skipped);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Skipped" })).ToContainTextAsync("Deleted in the source");
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = ImportAll }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = AllImported })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Import cases" })).ToBeFocusedAsync();
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "Open the board" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Column("Exam").GetByRole(AriaRole.Article)).ToHaveCountAsync(10);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task No_step_keeps_anybody_out(int width)
    {
        var page = await Visit("/import", width, person: "Dana Whitlock");
        await page.GetByText("Files of your practice").WaitForAsync();
        await Accessible.CheckBoth(page);
        await page.Choose( SampleFiles.CutOff());
        await page.GetByRole(AriaRole.Region, new() { Name = "Refused" }).WaitForAsync();
        await Accessible.CheckBoth(page);
        await page.Press("Cancel");
        await page.Choose( SampleFiles.Tables());
        foreach (var part in new[] { "Cases", "Skipped", "Notices" })
        {
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{part} ") }).ClickAsync();
            await page.GetByRole(AriaRole.Region, new() { Name = part, Exact = true }).WaitForAsync();
            await Accessible.CheckBoth(page);
        }

        await page.Press(ImportAll);
        await page.GetByRole(AriaRole.Heading, new() { Name = AllImported }).WaitForAsync();
        await Accessible.CheckBoth(page);
    }
}
