using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Browser;

public static class Accessible
{
    static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // The other colours change nothing else.
    static readonly AxeRunOptions Colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    /// <summary>Fails with the place and the reason for whatever keeps people out.</summary>
    public static Task Check(IPage page) => Check(page, page.Locator("html"), Wcag);

    /// <summary>As it is in light, and in dark; of a dialog only itself.</summary>
    public static async Task CheckBoth(IPage page, ILocator? part = null)
    {
        part ??= page.Locator("html");
        await Check(page, part, Wcag);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Check(page, part, Colours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    static async Task Check(IPage page, ILocator part, AxeRunOptions rules)
    {
        // Colours on their way from light to dark are neither.
        await page.EvaluateAsync("document.getAnimations().filter(way => way instanceof CSSTransition).forEach(way => way.finish())");
        var found = await part.RunAxe(rules);
        var barriers = found.Violations.Where(rule => rule.Impact is "serious" or "critical").SelectMany(Sentences).ToList();
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    static IEnumerable<string> Sentences(AxeResultItem rule) =>
        rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}. At {node.Target}: {node.Html}");
}
