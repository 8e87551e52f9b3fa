using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Browser;

public static class Accessible
{
    // Loaded once a page and asked for barriers only: the package's own run opens a second page each time and is many times slower.
    const string Find = """
        async (part, runOnly) => {
          // Half-way colours are neither; what inherits a colour sets out when its parent has arrived.
          const moving = () => document.getAnimations().filter(way => way.playState === 'running' && isFinite(way.effect.getComputedTiming().endTime));
          for (let ways = moving(); ways.length > 0; ways = moving()) ways.forEach(way => way.finish());
          const { violations } = await axe.run(part, { runOnly, resultTypes: ['violations'] });
          return violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
            .flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}. At ${node.target}: ${node.html}`));
        }
        """;

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    static readonly AxeRunOnly Wcag = new("tag", ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
    static readonly AxeRunOnly Colours = new("rule", ["color-contrast"]);

    /// <summary>Fails with the place and the reason for whatever keeps people out.</summary>
    public static Task Check(IPage page) => Check(page, page.Locator("html"), Wcag);

    /// <summary>As it is in light, and in dark, which changes nothing but colours; of a dialog only itself.</summary>
    public static async Task CheckBoth(IPage page, ILocator? part = null)
    {
        part ??= page.Locator("html");
        await Check(page, part, Wcag);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Check(page, part, Colours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    static async Task Check(IPage page, ILocator part, AxeRunOnly rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var barriers = await part.EvaluateAsync<string[]>(Find, rules);
        Assert.True(barriers.Length == 0, string.Join('\n', barriers));
    }

    // Named as axe names them.
    sealed record AxeRunOnly(string type, string[] values);
}
