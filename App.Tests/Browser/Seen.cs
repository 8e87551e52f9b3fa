using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>What people look for on a page, by the names that they are told by.</summary>
static class Seen
{
    public static ILocator Column(this IPage page, string stage) =>
        page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex($"^{stage}(,|$)") });

    /// <summary>The card of that column whose spoken text has these words.</summary>
    public static ILocator Card(this IPage page, string stage, string words) =>
        page.Column(stage).GetByRole(AriaRole.Article, new() { Name = words });

    /// <summary>A dialog by its title; the case panel is called after its patient.</summary>
    public static ILocator Titled(this IPage page, string title) => page.GetByRole(AriaRole.Dialog, new() { Name = title, Exact = true });

    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task Press(this ILocator place, string button) => place.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Presses the button that saves a dialog, and waits until the dialog is gone.</summary>
    public static async Task Save(this ILocator dialog, string button)
    {
        await dialog.Press(button);
        await Expect(dialog).ToHaveCountAsync(0);
    }

    /// <summary>Presses Tab until this has the focus, as somebody without a mouse does.</summary>
    public static async Task TabTo(this IPage page, ILocator target)
    {
        await Expect(target).ToHaveCountAsync(1);
        for (var pressed = 0; pressed < 99 && !await target.EvaluateAsync<bool>("it => it === document.activeElement"); pressed++)
            await page.Keyboard.PressAsync("Tab");
        await Expect(target).ToBeFocusedAsync();
    }
}
