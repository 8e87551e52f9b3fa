using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class LikelyTests
{
    [Theory]
    [InlineData("3,85O", "$3,850")]
    [InlineData("$l,3SO.5o", "$1,350.50")]
    [InlineData("12I", "$121")]
    [InlineData("1285..00", "$1,285")]
    [InlineData("1,,285,00", null)]
    [InlineData("1.285", null)]
    [InlineData("about 620", null)]
    [InlineData("SO", null)]
    [InlineData("someday", null)]
    [InlineData("", null)]
    public void An_amount_is_proposed_only_when_exactly_one_can_be_meant(string typed, string? meant) =>
        Assert.Equal(meant, Likely.Amount(typed)?.Words);

    [Theory]
    [InlineData("2O25-03-12", "Wed, Mar 12, 2025")]
    [InlineData("2025--03-12", "Wed, Mar 12, 2025")]
    [InlineData("3/l2/2025", "Wed, Mar 12, 2025")]
    [InlineData("22024-03-12", "Tue, Mar 12, 2024")]
    [InlineData("20225-03-12", null)]
    [InlineData("3/4/2O25", null)]
    [InlineData("2025-13-45", null)]
    [InlineData("someday", null)]
    public void A_day_is_proposed_only_when_exactly_one_can_be_meant(string typed, string? meant) =>
        Assert.Equal(meant, Likely.Day(typed, typed == "3/4/2O25" ? null : DayOrder.MonthFirst)?.Words);

    [Theory]
    [InlineData("Dr. Ramen", "Dr. Raman", true)]
    [InlineData("Dr. Ramna", "Dr. Raman", true)]
    [InlineData("RAMEN", "Dr. Priya Raman", true)]
    [InlineData("Dr. Priya Ramen", "Dr. Priya Raman", true)]
    [InlineData("Dr. Priya Ramen", "Dr. Anil Raman", false)]
    [InlineData("Dr. Kesseler", "Dr. Kessler", true)]
    [InlineData("Dr. Lea", "Dr. Lee", false)]
    [InlineData("DDS1", "DDS2", false)]
    [InlineData("A. Raman", "B. Raman", false)]
    [InlineData("Dr.", "Dr. Raman", false)]
    public void A_name_is_nearly_another_when_a_letter_or_two_of_one_word_differ(string one, string other, bool isNear) =>
        Assert.Equal((isNear, isNear), (NearName.Is(one, other), NearName.Is(other, one)));
}
