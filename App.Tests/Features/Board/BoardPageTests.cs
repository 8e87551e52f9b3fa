using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;

namespace CaseAcceptance.Tests.Features.Board;

public sealed class BoardPageTests
{
    [Fact]
    public async Task A_refused_move_leaves_the_card_and_says_why()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await using var screen = new BoardScreen(practice);
        var page = await screen.Open();

        var columns = page.FindComponent<Columns>();
        await columns.InvokeAsync(() => columns.Instance.Move(plan.Id, "Scheduled"));

        Assert.Equal("Record acceptance first.", screen.Said);
        Assert.NotNull(page.Find($"[data-stage=Exam] [data-case='{plan.Id}']:not([aria-busy])"));
        Assert.Equal(Stage.Exam, (await practice.Case(plan.Id)).Stage);
    }

    [Fact]
    public async Task A_colleagues_move_shows_without_asking_and_is_announced()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await using var screen = new BoardScreen(practice);
        var page = await screen.Open();

        practice.ActingAs = practice.Dana.Id;
        await practice.Accept(plan);

        await page.WaitForElementAsync($"[data-stage=Accepted] [data-case='{plan.Id}']");
        Assert.Equal("Dana moved Eleanor Briggs to Accepted.", page.Find("p[role=status]").TextContent);
        Assert.Equal("Dana moved Eleanor Briggs to Accepted just now", screen.Said);
    }

    [Fact]
    public async Task The_menu_offers_what_dragging_does_and_says_why_not()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await using var screen = new BoardScreen(practice);
        var page = await screen.Open();

        var columns = page.FindComponent<Columns>();
        await columns.InvokeAsync(() => columns.Instance.Menu(plan.Id, null, null));

        var items = page.FindAll("[role=menu] [role=menuitem]");
        Assert.Equal(["Exam", "Accepted", "Scheduled", "Followed up"], items.Take(4).Select(item => item.QuerySelector(".row")!.TextContent));
        Assert.Equal(["true", null, "true", "true"], items.Take(4).Select(item => item.GetAttribute("aria-disabled")));
        Assert.Contains("Record acceptance first", items[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_without_any_case_says_how_to_begin()
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new BoardScreen(practice);

        var page = screen.Render<BoardPage>();

        Assert.Equal("No cases yet", (await page.WaitForElementAsync(".empty h2")).TextContent);
    }
}
