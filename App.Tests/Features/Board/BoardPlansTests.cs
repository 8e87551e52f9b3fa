using System.Collections.Immutable;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Board;

/// <summary>The board costs what is open, not what was ever closed.</summary>
public sealed class BoardPlansTests
{
    static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);
    static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    public static TheoryData<bool, bool, BoardSort> Views => new(
        from mine in (bool[])[false, true]
        from dentists in (bool[])[false, true]
        from sort in Enum.GetValues<BoardSort>()
        select (mine, dentists, sort));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_view_of_the_board_reads_closed_cases(bool mine, bool dentists, BoardSort sort)
    {
        await using var practice = await TestPractice.Open();
        var filter = new BoardFilter { OnlyMine = mine, Dentists = dentists ? [1, 2] : [], Sort = sort };

        await practice.Read(async db =>
        {
            await OnlyOpen(db, StageTotals.Of(db.Totalled(filter, 1), Now));
            foreach (var narrowed in new[] { filter, filter with { Text = "crown" }, filter with { OverdueOnly = true }, filter with { Figure = BoardFigure.FollowUps } })
            {
                await OnlyOpen(db, db.InOrder(narrowed, 1, Stage.Exam).Narrowed(db, narrowed, Today).Sorted(sort).Take(40).Select(CardFacts.Of));
            }

            return 0;
        });
    }

    [Theory]
    [InlineData(BoardSort.NextAction, "Open_by_next")]
    [InlineData(BoardSort.Value, "Open_by_value")]
    [InlineData(BoardSort.WaitingLongest, "Open_by_wait")]
    public async Task Each_sort_is_read_in_order_from_its_own_index(BoardSort sort, string index)
    {
        await using var practice = await TestPractice.Open();

        var plan = await practice.Read(db => db.PlanOf(db.InOrder(new() { Sort = sort }, 1, Stage.Exam).Sorted(sort).Take(40).Select(CardFacts.Of)));

        Assert.Contains(plan, step => step.StartsWith($"SEARCH Cases USING INDEX {index} (Stage=?)", StringComparison.Ordinal));
    }

    static async Task OnlyOpen<T>(PracticeDb db, IQueryable<T> query)
    {
        var plan = await db.PlanOf(query);
        Assert.Contains(plan, step => step.Contains(" Cases ", StringComparison.Ordinal));
        Assert.All(plan.Where(step => step.Contains(" Cases ", StringComparison.Ordinal)), step => Assert.Contains("Open_", step, StringComparison.Ordinal));
    }
}
