using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class UndoImportTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task A_manager_takes_an_import_back_from_the_list_of_imports()
    {
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.Choose(SampleFiles.Tables());
        await page.Press("Import 73 cases");
        var imports = page.GetByRole(AriaRole.Region, new() { Name = "Imports" });
        await Expect(imports).ToContainTextAsync("Dana Whitlock");
        await Accessible.CheckBoth(page);
        await imports.GetByRole(AriaRole.Button, new() { Name = "Undo import" }).PressAsync("Enter");

        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Undo this import" });
        await Expect(dialog).ToContainTextAsync("73 cases");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Undo import" }).PressAsync("Enter");

        await Expect(imports).ToContainTextAsync("Undone");
        Assert.Equal(0, await Practice.Read(db => db.Cases.CountAsync()));
    }
}
