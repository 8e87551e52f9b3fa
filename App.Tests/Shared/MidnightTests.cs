using System.Threading.Channels;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Shared;

public sealed class MidnightTests
{
    [Fact]
    public async Task When_the_practices_day_turns_the_bell_rings_and_deferred_cases_are_back()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Do(plan, (c, stamp) => c.Defer(stamp.Today.AddDays(1), "After the holiday", stamp));
        var midnight = new Midnight(practice.Services.GetRequiredService<IServiceScopeFactory>(), practice.Time, practice.Changes);
        var looks = Channel.CreateUnbounded<DateOnly>();
        await midnight.StartAsync(TestContext.Current.CancellationToken);
        using var listening = practice.Changes.Listen(async () => await looks.Writer.WriteAsync(practice.Time.Today));
        Assert.Equal(new DateOnly(2026, 3, 10), await looks.Reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.NotNull((await practice.Case(plan.Id)).Outcome);

        // It sleeps an hour at most, and looks at the clock again each time.
        var turned = Turned(looks.Reader);
        while (!turned.IsCompleted)
        {
            practice.Clock.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        Assert.True(await turned >= new DateOnly(2026, 3, 11));
        Assert.Null((await practice.Case(plan.Id)).Outcome);
        await midnight.StopAsync(TestContext.Current.CancellationToken);
    }

    static async Task<DateOnly> Turned(ChannelReader<DateOnly> looks)
    {
        for (; ; )
        {
            if (await looks.ReadAsync(TestContext.Current.CancellationToken) is var day && day > new DateOnly(2026, 3, 10))
                return day;
        }
    }
}
