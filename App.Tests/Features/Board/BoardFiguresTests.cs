using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases.History;

namespace CaseAcceptance.Tests.Features.Board;

public sealed class BoardFiguresTests
{
    static readonly DateTime Afternoon = new(2026, 3, 10, 14, 30, 0);

    [Fact]
    public async Task The_figures_agree_with_the_columns_to_the_cent()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase(null, TestPractice.Line("Filling", 100.10m));
        await practice.NewCase(null, TestPractice.Line("Filling", 200.20m));
        await practice.Accept(await practice.NewCase(null, TestPractice.Line("Crown", 1340.55m)));

        var board = await practice.Look();

        Assert.Equal(Money.Of(300.30m), board.Figures.WaitingFee);
        Assert.Equal((board.Figures.WaitingFee, board.Figures.Waiting), (board.In(Stage.Exam).Fee, board.In(Stage.Exam).Count));
        Assert.Equal((Money.Of(1340.55m), 1, 0), (board.Figures.NotBookedFee, board.Figures.NotBooked, board.Figures.OldestNotBooked));
        Assert.Equal((board.Figures.NotBookedFee, board.Figures.NotBooked), (board.In(Stage.Accepted).Fee, board.In(Stage.Accepted).Count));
    }

    [Fact]
    public async Task Accepted_today_counts_what_is_booked_since_and_forgets_what_was_undone_the_same_day()
    {
        await using var practice = await TestPractice.Open();
        var booked = await practice.NewCase();
        await practice.Accept(booked);
        await practice.Book(booked, Afternoon);
        var undone = await practice.NewCase();
        await practice.Accept(undone);
        await practice.Send(new UndoStep.Command(undone.Id, (await practice.Case(undone.Id)).Events[^1].Id));

        var figures = (await practice.Look()).Figures;

        Assert.Equal((Money.Of(1605), 1, 1), (figures.AcceptedTodayFee, figures.AcceptedToday, figures.AcceptedTodayBooked));
    }

    [Fact]
    public async Task An_acceptance_of_yesterday_is_not_accepted_today()
    {
        await using var practice = await TestPractice.Open();
        await practice.Accept(await practice.NewCase());
        practice.Clock.Advance(TimeSpan.FromDays(1));

        var board = await practice.Look();

        Assert.Equal((0, 1), (board.Figures.AcceptedToday, board.Figures.OldestNotBooked));
    }

    [Fact]
    public async Task Visits_are_not_follow_ups_and_overdue_is_counted_apart()
    {
        await using var practice = await TestPractice.Open();
        var old = await practice.NewCase();
        practice.Clock.Advance(TimeSpan.FromDays(1));
        await practice.NewCase();
        var visit = await practice.NewCase();
        await practice.Accept(visit);
        await practice.Book(visit, Afternoon.AddDays(1));

        var board = await practice.Look();

        Assert.Equal((1, 1), (board.Figures.DueToday, board.Figures.Overdue));
        var found = await practice.Look(new() { Figure = BoardFigure.FollowUps });
        Assert.Equal(2, found.Matches);
        Assert.Equal(old.Id, found.In(Stage.Exam).Cards[0].Id);
    }

    [Fact]
    public async Task Each_column_says_in_a_line_how_it_stands()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase();
        await practice.Do(await practice.NewCase(), (c, stamp) => c.Present(stamp));
        var early = await practice.NewCase();
        await practice.Accept(early);
        await practice.Book(early, new(2026, 3, 10, 9, 15, 0));
        var late = await practice.NewCase();
        await practice.Accept(late);
        await practice.Book(late, Afternoon);
        practice.Clock.Advance(TimeSpan.FromMinutes(20));

        var board = await practice.Look();

        Assert.Equal("1 not yet presented, 1 thinking it over", board.In(Stage.Exam).State);
        Assert.Equal("1 visit later today, 1 to mark", board.In(Stage.Scheduled).State);
        Assert.Equal("No check-ins due", board.In(Stage.FollowedUp).State);
        Assert.Equal(["Mark visit", "Visit today, 2:30 PM"], board.In(Stage.Scheduled).Cards.Select(card => card.Chip.Words));
    }

    [Fact]
    public async Task A_practice_without_cases_has_an_empty_board_and_one_with_closed_cases_does_not()
    {
        await using var practice = await TestPractice.Open();
        Assert.True((await practice.Look()).IsNew);

        await practice.Do(await practice.NewCase(), (c, stamp) => c.End(Outcome.Referred, "A surgeon", stamp));

        Assert.False((await practice.Look()).IsNew);
    }
}
