using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Board;

public sealed class ChangedDotTests
{
    [Fact]
    public async Task A_colleagues_change_shows_until_the_case_is_opened()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        Assert.Null(await News());

        practice.ActingAs = practice.Dana.Id;
        await practice.Do(plan, (c, stamp) => c.Present(stamp));
        Assert.Null(await News());
        practice.ActingAs = practice.Marisol.Id;
        practice.Clock.Advance(TimeSpan.FromMinutes(12));
        Assert.Equal("Plan presented by Dana 12 min ago", await News());

        await practice.Send(new MarkSeen.Command(plan.Id));
        Assert.Null(await News());

        async Task<string?> News() => (await practice.Look()).Card(plan.Id)!.News;
    }

    [Fact]
    public async Task What_was_opened_before_the_server_started_is_no_news()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        practice.ActingAs = practice.Dana.Id;
        await practice.Do(plan, (c, stamp) => c.Present(stamp));
        practice.ActingAs = practice.Marisol.Id;
        practice.Clock.Advance(TimeSpan.FromMinutes(12));
        await practice.Send(new MarkSeen.Command(plan.Id));

        // As after a start: nothing is kept in memory.
        practice.Services.GetRequiredService<PracticeBook>().Forget();

        Assert.Null((await practice.Look()).Card(plan.Id)!.News);
    }

    [Fact]
    public async Task A_case_of_someone_else_that_was_never_opened_is_no_news()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        practice.ActingAs = practice.DrRaman.Id;
        await practice.Do(plan, (c, stamp) => c.Present(stamp));
        practice.ActingAs = practice.Dana.Id;

        Assert.Null((await practice.Look()).Card(plan.Id)!.News);
    }

    [Fact]
    public async Task Two_people_share_one_reading_of_the_cards_and_each_has_their_own_dots()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        practice.ActingAs = practice.Dana.Id;
        await practice.Do(plan, (c, stamp) => c.Present(stamp));
        var dana = (await practice.Look()).Card(plan.Id)!;
        practice.ActingAs = practice.Marisol.Id;
        var marisol = (await practice.Look()).Card(plan.Id)!;

        Assert.Null(dana.News);
        Assert.NotNull(marisol.News);
        Assert.Equal(dana, marisol with { News = null });
        Assert.Same(dana.Chip, marisol.Chip);
    }
}
