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

    /// <summary>Fails with the place and the reason for whatever keeps people out.</summary>
    public static async Task Check(IPage page)
    {
        var found = await page.RunAxe(Wcag);
        Assert.Empty(found.Violations.Where(rule => rule.Impact is "serious" or "critical").SelectMany(Sentences));
    }

    static IEnumerable<string> Sentences(AxeResultItem rule) =>
        rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}. At {node.Target}: {node.Html}");
}
