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
        var rings = 0;
        using var listening = practice.Changes.Listen(() => Task.FromResult(Interlocked.Increment(ref rings)));
        await midnight.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => practice.Changes.Count > 0 && rings > 0);
        var before = practice.Changes.Count;
        Assert.NotNull((await practice.Case(plan.Id)).Outcome);

        // It sleeps an hour at most; each step lets it look at the clock again.
        for (var hour = 0; hour < 16 && practice.Changes.Count == before; hour++)
        {
            practice.Clock.Advance(TimeSpan.FromHours(1));
            await Until(() => practice.Changes.Count > before || practice.Time.Today == new DateOnly(2026, 3, 10));
        }

        Assert.Equal(new DateOnly(2026, 3, 11), practice.Time.Today);
        Assert.True(practice.Changes.Count > before);
        Assert.Null((await practice.Case(plan.Id)).Outcome);
        await midnight.StopAsync(TestContext.Current.CancellationToken);
    }

    static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 2000, "It did not happen.");
            await Task.Yield();
            await Task.Delay(1);
        }
    }
}
