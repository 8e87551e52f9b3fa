using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class FrameTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task The_board_address_shows_the_frame()
    {
        var page = await Visit("/");

        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/board").ToString());
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByText("Board"))
            .ToHaveAttributeAsync("aria-current", "page");
        await Accessible.Check(page);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_says_so_inside_the_frame()
    {
        Forgive("404");
        var page = await NewVisitor();

        var answer = await page.GotoAsync("/no-such-page");

        Assert.Equal(404, answer!.Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This page is not here" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Go to the board" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task The_frame_fits_the_width_of_the_screen(int width)
    {
        var page = await Visit("/board", width);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var menu = await page.Locator(".user").BoundingBoxAsync();
        Assert.InRange(menu!.X + menu.Width, 0, width);
    }

    [Fact]
    public async Task The_chosen_appearance_is_there_from_the_first_paint_on()
    {
        var page = await Visit("/board");
        await page.GetByRole(AriaRole.Button, new() { Name = "Marisol Vega, menu" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Dark" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Dark" })).ToBeCheckedAsync();
        await Accessible.Check(page);

        var answer = await page.GotoAsync("/board");

        Assert.Contains("data-theme=\"dark\"", await answer!.TextAsync());
    }

    [Fact]
    public async Task The_menu_works_by_keyboard_and_gives_the_focus_back()
    {
        var page = await Visit("/board");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Marisol Vega, menu" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Patients" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "All cases" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_list_of_keys_opens_with_a_question_mark_and_can_turn_single_letters_off()
    {
        var page = await Visit("/board");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.Keyboard.PressAsync("?");
        await Expect(dialog.GetByRole(AriaRole.Heading, new() { Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
        await Accessible.Check(page);

        await dialog.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);

        Assert.False(await page.EvaluateAsync<bool>("import('/Shell/ShellKeys.razor.js').then(keys => keys.lettersAreOn())"));
    }
}
