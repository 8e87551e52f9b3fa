using CaseAcceptance.Features.Import.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class TimeLeftTests
{
    readonly FakeTimeProvider clock = new();

    [Fact]
    public void After_a_few_seconds_an_import_says_how_long_it_will_still_take()
    {
        var left = new TimeLeft(clock);
        Assert.Equal("", left.Of("Saving", 0, 100_000));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("", left.Of("Saving", 1_000, 100_000));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("about 3 minutes left", left.Of("Saving", 2_000, 100_000));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal("about 40 seconds left", left.Of("Saving", 64_000, 100_000));
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("a few seconds left", left.Of("Saving", 95_000, 100_000));
        Assert.Equal("", left.Of("Saving", 100_000, 100_000));
    }

    [Fact]
    public void Each_phase_is_judged_by_its_own_pace_and_one_without_an_end_by_none()
    {
        var left = new TimeLeft(clock);
        left.Of("Preparing", 0, 10);
        clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal("about 50 seconds left", left.Of("Preparing", 5, 10));

        Assert.Equal("", left.Of("Saving", 0, 10));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("about 20 seconds left", left.Of("Saving", 2, 10));
        left.Of("Reading", 0, 0);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("", left.Of("Reading", 25_000, 0));
    }
}
