using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Tests.Features.Board;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>A day that is over stays said; later days only add their notes.</summary>
public sealed class FinalDayTests
{
    [Fact]
    public async Task A_later_undo_leaves_the_day_as_it_was_and_adds_a_note()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Accept(plan);
        practice.Clock.Advance(TimeSpan.FromDays(2));
        await practice.Send(new UndoStep.Command(plan.Id, (await practice.Case(plan.Id)).Events.Last(e => e.Kind == EventKind.Accepted).Id));

        var day = await practice.Day(TodayGiven.Tuesday);

        Assert.True(day.IsFinal);
        Assert.Equal((Money.Of(1605), 1), (day.Sum.Fee, day.Cases));
        Assert.Equal(("then withdrawn on Mar 12", "Porcelain crown, tooth 19; filling, tooth 19"), (day.Accepted[0].Later, day.Accepted[0].Agreed));
        Assert.Empty((await practice.Day()).Accepted);
    }

    [Fact]
    public async Task What_is_booked_or_answered_on_a_later_day_does_not_change_how_the_day_ended()
    {
        await using var practice = await TestPractice.Open();
        var accepted = await practice.NewCase();
        await practice.Accept(accepted);
        var shown = await practice.NewCase();
        await practice.Do(shown, (c, stamp) => c.Present(stamp));
        practice.Clock.Advance(TimeSpan.FromDays(1));
        await practice.Book(accepted, new(2026, 3, 19, 8, 30, 0));
        await practice.Accept(shown);

        var day = await practice.Day(TodayGiven.Tuesday);

        Assert.Equal((0, "Not booked", Money.Of(1605)), (day.Booked, day.Accepted[0].Standing, day.StillToBook));
        Assert.Equal(("Presented 9:00 AM", "then accepted on Mar 11"), (day.Waiting[0].Words, day.Waiting[0].Later));
    }

    [Fact]
    public async Task Changed_amounts_do_not_reach_back_into_what_was_accepted()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Accept(plan);
        await practice.Do(plan, (c, stamp) => c.Edit(c.Procedures[0], "Gold crown", "Tooth 19", new(Money.Of(2000), default, default), 60, stamp));

        var row = Assert.Single((await practice.Day()).Accepted);

        Assert.Equal((Money.Of(1605), "Porcelain crown, tooth 19; filling, tooth 19"), (row.Figures.Fee, row.Agreed));
    }
}
