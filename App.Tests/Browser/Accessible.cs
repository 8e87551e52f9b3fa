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
    public static Task Check(IPage page) => Check(page, Wcag);

    /// <summary>As it is in light, and in dark.</summary>
    public static async Task CheckBoth(IPage page)
    {
        await Check(page, Wcag);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Check(page, Colours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    static async Task Check(IPage page, AxeRunOptions rules)
    {
        // Colours on their way from light to dark are neither.
        await page.EvaluateAsync("document.getAnimations().filter(way => way instanceof CSSTransition).forEach(way => way.finish())");
        var found = await page.RunAxe(rules);
        Assert.Empty(found.Violations.Where(rule => rule.Impact is "serious" or "critical").SelectMany(Sentences));
    }

    static IEnumerable<string> Sentences(AxeResultItem rule) =>
        rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}. At {node.Target}: {node.Html}");
}
