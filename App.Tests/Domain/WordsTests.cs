using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class WordsTests
{
    static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData(177500, "$1,775")]
    [InlineData(8183, "$81.83")]
    [InlineData(-90400, "−$904")]
    [InlineData(0, "$0")]
    public void Money_shows_cents_only_when_there_are_any(long cents, string words) => Assert.Equal(words, new Money(cents).ToString());

    [Theory]
    [InlineData("$1,340.50", 134050)]
    [InlineData(" 1340 ", 134000)]
    [InlineData("81.835", 8184)]
    public void Money_is_read_as_people_type_it(string typed, long cents)
    {
        Assert.True(Money.TryParse(typed, out var money));
        Assert.Equal(cents, money.Cents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3,85O")]
    [InlineData("99999999999")]
    public void What_is_no_amount_is_not_read(string typed) => Assert.False(Money.TryParse(typed, out _));

    [Theory]
    [InlineData(2026, 3, 12, "Thu")]
    [InlineData(2026, 3, 19, "Mar 19")]
    [InlineData(2027, 6, 10, "Jun 10, 2027")]
    public void Days_are_named_by_how_near_they_are(int year, int month, int day, string words) =>
        Assert.Equal(words, Words.Day(new(year, month, day), Today));

    [Theory]
    [InlineData("Émile Nguyễn", "emile nguyen")]
    [InlineData("  Çelik   O’Brien ", "celik o'brien")]
    [InlineData("Łukasz Ørsted", "lukasz orsted")]
    public void Search_folds_case_and_accents(string name, string key) => Assert.Equal(key, SearchText.Fold(name));

    [Theory]
    [InlineData(2026, 3, 13, 1, 2026, 3, 16)]
    [InlineData(2026, 3, 10, 2, 2026, 3, 12)]
    [InlineData(2026, 3, 14, 0, 2026, 3, 16)]
    public void Working_days_skip_the_weekend(int y, int m, int d, int ahead, int y2, int m2, int d2) =>
        Assert.Equal(new DateOnly(y2, m2, d2), WorkWeek.MondayToFriday.Ahead(new(y, m, d), ahead));

    [Fact]
    public void An_age_is_never_two_thousand_years() =>
        Assert.Null(new Patient { FirstName = "A", LastName = "B", BirthDate = new(1, 1, 1) }.AgeOn(Today));
}
