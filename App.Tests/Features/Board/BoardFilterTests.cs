using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Board;

public sealed class BoardFilterTests
{
    [Fact]
    public async Task My_cases_and_dentists_change_the_totals_and_typed_text_does_not()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase(await practice.NewPatient("Émile", "Duroy"));
        await practice.Hand(await practice.NewCase(), practice.Dana);

        Assert.Equal(1, (await practice.Look(new() { OnlyMine = true })).Figures.Waiting);
        Assert.Equal(0, (await practice.Look(new() { Dentists = [practice.Aldridge.Id] })).Figures.Waiting);
        Assert.Equal(2, (await practice.Look(new() { Dentists = [practice.Raman.Id, practice.Aldridge.Id] })).Figures.Waiting);
        var typed = (await practice.Look(new() { Text = "emile crown" })).In(Stage.Exam);
        Assert.Equal((2, 1, "Émile Duroy"), (typed.Count, typed.Matches, typed.Cards.Single().Name));
    }

    [Fact]
    public async Task Overdue_only_shows_what_was_due_before_today()
    {
        await using var practice = await TestPractice.Open();
        var old = await practice.NewCase();
        practice.Clock.Advance(TimeSpan.FromDays(3));
        await practice.NewCase();

        var lane = (await practice.Look(new() { OverdueOnly = true })).In(Stage.Exam);

        Assert.Equal((2, 1), (lane.Count, lane.Matches));
        Assert.Equal((old.Id, "Present plan, overdue 3 d", 3), (lane.Cards[0].Id, lane.Cards[0].Chip.Words, lane.Cards[0].DaysInStage));
    }

    [Fact]
    public async Task Cases_are_sorted_by_next_action_value_or_waiting()
    {
        await using var practice = await TestPractice.Open();
        var small = await practice.NewCase(null, TestPractice.Line("Filling", 100));
        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        var large = await practice.NewCase(null, TestPractice.Line("Bridge", 3000));
        await practice.Do(small, (c, stamp) => c.SetNextAction(new(NextKind.CallBack, stamp.Today.AddDays(2)), stamp));

        Assert.Equal([large.Id, small.Id], await Ids(BoardSort.NextAction));
        Assert.Equal([large.Id, small.Id], await Ids(BoardSort.Value));
        Assert.Equal([small.Id, large.Id], await Ids(BoardSort.WaitingLongest));

        async Task<IEnumerable<int>> Ids(BoardSort sort) => (await practice.Look(new() { Sort = sort })).In(Stage.Exam).Cards.Select(card => card.Id);
    }

    [Fact]
    public async Task A_long_column_shows_forty_and_then_forty_more()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        for (var i = 0; i < 45; i++)
        {
            await practice.NewCase(patient);
        }

        Assert.Equal((45, 40), Sizes((await practice.Look()).In(Stage.Exam)));
        Assert.Equal((45, 45), Sizes((await practice.Look(show: 80)).In(Stage.Exam)));

        static (int, int) Sizes(LaneView lane) => (lane.Matches, lane.Cards.Count);
    }

    [Fact]
    public async Task A_column_that_can_not_be_read_leaves_the_others_alone()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase();
        var broken = await practice.NewCase();
        await practice.Accept(broken);
        await practice.Read(db => db.Database.ExecuteSqlAsync($"UPDATE Cases SET StageSince = 'nonsense' WHERE Id = {broken.Id}"));
        practice.Changes.Ring();

        var board = await practice.Look();

        Assert.True(board.In(Stage.Accepted).DidNotLoad);
        Assert.Single(board.In(Stage.Exam).Cards);
    }

    [Fact]
    public async Task The_board_comes_back_as_the_person_left_it()
    {
        await using var practice = await TestPractice.Open();
        Assert.True(BoardAddress.Read("http://practice/board", practice.Marisol).OnlyMine);

        await practice.Send(new RememberBoardView.Command(false, BoardSort.Value));

        var marisol = await practice.Read(db => db.People.SingleAsync(p => p.Id == practice.Marisol.Id));
        var filter = BoardAddress.Read("http://practice/board?dentist=2,1,x&kpi=not-booked", marisol);
        Assert.Equal((false, BoardSort.Value, BoardFigure.NotBooked), (filter.OnlyMine, filter.Sort, filter.Figure));
        Assert.Equal([1, 2], filter.Dentists);
    }
}
