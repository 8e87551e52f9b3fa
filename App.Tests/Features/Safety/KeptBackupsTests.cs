using CaseAcceptance.Features.Safety;
using CsCheck;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class KeptBackupsTests
{
    static readonly DateOnly First = new(2024, 2, 26);

    /// <summary>Days on which a server ran, with the gaps that holidays and broken computers make.</summary>
    static readonly Gen<List<DateOnly>> Days = Gen.Int[1, 40].List[1, 120].Select(Gen.Int[1, 4], (gaps, shrink) =>
        gaps.Aggregate(new List<DateOnly> { First }, (days, gap) => [.. days, days[^1].AddDays(Math.Max(1, gap / shrink / shrink))]));

    [Fact]
    public void The_last_seven_stay_and_there_are_never_more_than_all_together() => Days.Sample(days =>
    {
        var kept = KeptBackups.Of(days);

        Assert.Subset(kept.ToHashSet(), days.OrderDescending().Take(7).ToHashSet());
        Assert.Subset(days.ToHashSet(), kept.ToHashSet());
        Assert.InRange(kept.Count, Math.Min(7, days.Count), 24);
    });

    [Fact]
    public void Each_of_the_last_five_weeks_and_twelve_months_keeps_its_last_day() => Days.Sample(days =>
    {
        var kept = KeptBackups.Of(days);

        Assert.All(days.GroupBy(Monday).OrderByDescending(week => week.Key).Take(5), week => Assert.Contains(week.Max(), kept));
        Assert.All(days.GroupBy(day => (day.Year, day.Month)).OrderByDescending(month => month.Key).Take(12), month => Assert.Contains(month.Max(), kept));
        Assert.All(kept, day => Assert.True(
            days.Count(other => other > day) < 7
            || !days.Exists(other => other > day && Monday(other) == Monday(day))
            || !days.Exists(other => other > day && (other.Year, other.Month) == (day.Year, day.Month))));
    });

    [Fact]
    public void Pruning_day_by_day_leaves_the_same_as_pruning_once() => Days.Sample(days =>
    {
        var there = new HashSet<DateOnly>();
        foreach (var day in days)
        {
            there.Add(day);
            there.IntersectWith(KeptBackups.Of(there));
        }

        Assert.Equal(KeptBackups.Of(days).Order(), there.Order());
    });

    [Fact]
    public void After_two_years_of_every_day_there_is_one_from_each_of_the_last_twelve_months()
    {
        var days = Enumerable.Range(0, 730).Select(First.AddDays).ToList();

        var kept = KeptBackups.Of(days);

        Assert.Equal(days[^1], kept.Max());
        Assert.Equal(new DateOnly(2025, 3, 31), kept.Min());
        Assert.InRange(kept.Count, 20, 24);
    }

    static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
