using CaseAcceptance.Features.Cases.Plan;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The product under fingers: on a tablet beside the chair, and on a phone.</summary>
public sealed class TouchTests(Chromium chromium) : BrowserTest(chromium)
{
    /// <summary>What can be pressed and is on top, with fewer pixels around its middle than a finger needs. Where two things stand
    /// close together, one of the two directions may be short.</summary>
    const string TooSmall = """
        () => [...document.querySelectorAll('button,a[href],input,select,textarea')].flatMap(thing => {
          const box = thing.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2;
          const isHit = (dx, dy) => {
            const hit = document.elementFromPoint(x + dx, y + dy);
            return hit && (thing.contains(hit) || hit.closest('label')?.contains(thing) || hit.closest('label')?.control === thing);
          };
          if (box.width === 0 || thing.closest('.sr,.skip') || thing.disabled || x < 22 || y < 22 || x > innerWidth - 22 || y > innerHeight - 22 || !isHit(0, 0)) return [];
          const reach = (dx, dy) => { let far = 0; while (far < 24 && isHit(dx * (far + 1), dy * (far + 1))) far++; return far; };
          const wide = reach(-1, 0) + reach(1, 0), high = reach(0, -1) + reach(0, 1);
          return wide < 39 && high < 39 || Math.min(wide, high) < 26
            ? [`${thing.getAttribute('aria-label') ?? thing.textContent.trim().slice(0, 30)} ${thing.id} ${wide} x ${high}`] : [];
        })
        """;

    [Fact]
    public async Task Whatever_can_be_pressed_is_large_enough_for_a_finger()
    {
        var plan = await Practice.NewCase();
        var page = await ByTouch(await Visit($"/board?case={plan.Id}", 1024, 768));
        var panel = page.Titled("Eleanor Briggs");

        await Expect(panel.GetByText("Not yet presented")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
        await panel.Press("Record acceptance");
        await Expect(page.Titled("Record acceptance")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Titled("Record acceptance")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
        await page.Press("New case");
        await page.Titled("New case").Press("Add a new patient");
        await Expect(page.GetByLabel("First name")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
    }

    [Fact]
    public async Task On_a_phone_the_filters_take_one_row_and_the_text_filter_is_in_it()
    {
        await Practice.NewCase();
        await Practice.NewCase(await Practice.NewPatient("Devon", "Marsh"));
        var page = await ByTouch(await Visit("/board", 390, 844));
        await Expect(page.Locator(".lane.shown .card")).ToHaveCountAsync(2);

        var filters = await page.Locator(".filters").BoundingBoxAsync();
        Assert.InRange(filters!.Height, 44, 60);
        await page.GetByLabel("Filter by name or treatment").FillAsync("Marsh");
        await Expect(page.Locator(".lane.shown .card")).ToHaveCountAsync(1);
        await Expect(page.GetByLabel("Filter by name or treatment")).ToBeInViewportAsync();
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(1024, 768)]
    public async Task The_foot_of_a_case_says_in_two_lines_what_it_is_about(int width, int height)
    {
        var plan = await Practice.NewCase();
        await Practice.Does(Practice.Marisol, new MarkPresented.Command(plan.Id));
        var page = await Visit($"/board?case={plan.Id}", width, height);

        var words = page.Locator(".pfoot > .col");
        await Expect(words).ToContainTextAsync("$935 patient pays, of $1,605");
        await Expect(words).ToContainTextAsync("Insurance is an estimate");
        Assert.InRange((await words.BoundingBoxAsync())!.Height, 30, 40);
    }

    static async Task<IPage> ByTouch(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        await page.WaitForFunctionAsync("matchMedia('(pointer:coarse)').matches");
        return page;
    }
}
