using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Tests.Features.Board;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>The day is the practice's own, wherever the server stands and whatever the clocks do.</summary>
public sealed class TodayClockTests
{
    [Theory]
    [InlineData("America/New_York")]
    [InlineData("America/Los_Angeles")]
    [InlineData("Pacific/Auckland")]
    [InlineData("Asia/Kolkata")]
    public async Task A_minute_before_midnight_and_a_minute_after_are_two_days(string zone)
    {
        await using var practice = await TestPractice.Open();
        await practice.In(zone);
        practice.GoTo(new(2026, 3, 12, 23, 59, 0));
        await practice.Accept(await practice.NewCase(null, TestPractice.Line("Crown", 1000)));
        practice.GoTo(new(2026, 3, 13, 0, 1, 0));
        await practice.Accept(await practice.NewCase(null, TestPractice.Line("Filling", 200)));

        Assert.Equal(Money.Of(1000), (await practice.Day(new(2026, 3, 12))).Sum.Fee);
        Assert.Equal((Money.Of(200), new DateOnly(2026, 3, 13)), ((await practice.Day()).Sum.Fee, (await practice.Day()).Day));
        Assert.Equal(Money.Of(200), (await practice.Look()).Figures.AcceptedTodayFee);
    }

    [Theory]
    [InlineData(2027, 3, 14, 23)]
    [InlineData(2026, 11, 1, 25)]
    public async Task On_the_days_that_the_clocks_change_each_acceptance_falls_on_its_day(int year, int month, int date, int hours)
    {
        await using var practice = await TestPractice.Open();
        var day = new DateOnly(year, month, date);
        practice.GoTo(day.ToDateTime(TimeOnly.MinValue));
        Assert.Equal(hours, practice.Time.UntilMidnight().TotalHours);
        var plans = 0;
        for (var hour = 0; hour < hours; hour++)
        {
            await practice.Accept(await practice.NewCase(null, TestPractice.Line("Filling", 100)));
            plans++;
            practice.Clock.Advance(TimeSpan.FromHours(1));
        }

        await practice.Accept(await practice.NewCase(null, TestPractice.Line("Crown", 1340)));

        Assert.Equal((plans, Money.Of(100 * hours)), ((await practice.Day(day)).Cases, (await practice.Day(day)).Sum.Fee));
        Assert.Equal((day.AddDays(1), 1), ((await practice.Day()).Day, (await practice.Day()).Cases));
    }

    [Fact]
    public async Task The_servers_own_zone_changes_nothing()
    {
        var was = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Asia/Tokyo");
            TimeZoneInfo.ClearCachedData();
            await using var practice = await TestPractice.Open();
            practice.GoTo(new(2026, 3, 10, 20, 0, 0));
            await practice.Accept(await practice.NewCase());

            var day = await practice.Day();

            Assert.Equal((TodayGiven.Tuesday, "8:00 PM"), (day.Day, Words.Time(day.Accepted[0].At)));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", was);
            TimeZoneInfo.ClearCachedData();
        }
    }
}

static class Elsewhere
{
    public static async Task In(this TestPractice practice, string zone)
    {
        await practice.Read(async db =>
        {
            db.Practices.Single().TimeZone = zone;
            return await db.SaveChangesAsync();
        });
        ((CaseAcceptance.Shared.PracticeBook)practice.Services.GetService(typeof(CaseAcceptance.Shared.PracticeBook))!).Forget();
    }
}
