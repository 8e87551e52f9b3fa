using Xunit;

namespace CaseAcceptance.Tests.Shared;

public sealed class PracticeClockTests
{
    [Fact]
    public async Task Today_is_the_practices_own_day_whatever_the_servers_zone()
    {
        await using var practice = await TestPractice.Open();
        practice.Clock.SetUtcNow(new(2026, 3, 11, 3, 59, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 3, 10), practice.Time.Today);

        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new DateOnly(2026, 3, 11), practice.Time.Today);
    }

    [Fact]
    public async Task The_midnight_after_the_clocks_go_forward_comes_an_hour_sooner()
    {
        await using var practice = await TestPractice.Open();
        practice.Clock.SetUtcNow(new(2027, 3, 14, 5, 0, 0, TimeSpan.Zero)); // midnight in Ohio, a day of 23 hours

        Assert.Equal(TimeSpan.FromHours(23), practice.Time.UntilMidnight());
    }

    [Fact]
    public async Task A_wall_time_that_the_clocks_skip_means_the_hour_after()
    {
        await using var practice = await TestPractice.Open();

        Assert.Equal(new DateTime(2027, 3, 14, 7, 30, 0), practice.Time.ToUtc(new(2027, 3, 14, 2, 30, 0)));
    }
}
