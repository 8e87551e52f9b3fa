using Bunit;
using CaseAcceptance.Features.Board;

namespace CaseAcceptance.Tests.Features.Board;

/// <summary>What scripts and the benchmark find their way by.</summary>
public sealed class BoardHooksTests
{
    [Fact]
    public async Task The_board_says_that_it_is_ready_once_the_first_cards_are_shown()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await using var screen = new BoardScreen(practice);
        var page = await screen.Open();

        Assert.Equal(["Exam", "Accepted", "Scheduled", "FollowedUp"], page.FindAll(".board [data-stage]").Select(lane => lane.GetAttribute("data-stage")));
        Assert.NotNull(page.Find($".board[data-ready=true] [data-stage=Exam] [data-case='{plan.Id}']"));

        var columns = page.FindComponent<Columns>();
        columns.Render(parameters => parameters.Add(board => board.Board, null));

        Assert.Empty(page.FindAll("[data-ready]"));
    }
}
