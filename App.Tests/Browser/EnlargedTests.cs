using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The product enlarged two and four times, which leaves a small part of a large screen.</summary>
public sealed class EnlargedTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(720, 450)]
    [InlineData(390, 844)]
    [InlineData(360, 225)]
    public async Task Every_way_out_of_a_dialog_can_be_scrolled_into_sight_and_nothing_is_cut_off_at_the_side(int width, int height)
    {
        var plan = await Practice.NewCase();
        var page = await Visit($"/board?case={plan.Id}", width, height);
        await page.Titled("Eleanor Briggs").Press("Record acceptance");
        var dialog = page.Titled("Record acceptance");

        foreach (var name in new[] { "Cancel", "Save", "Save and book visit" })
        {
            var button = dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
            await button.ScrollIntoViewIfNeededAsync();
            await Expect(button).ToBeInViewportAsync(new() { Ratio = 1 });
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.dlg,.mud-dialog-actions,.mud-dialog-content,.phead,.pbody,.pfoot,html')].filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.className)"));
    }
}
