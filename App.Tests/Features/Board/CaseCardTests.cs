using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;

namespace CaseAcceptance.Tests.Features.Board;

public sealed class CaseCardTests
{
    [Fact]
    public void A_card_is_read_as_a_sentence_with_all_that_matters()
    {
        Assert.Equal(
            "Eleanor Briggs, Root canal and crown, patient pays $1,775 of $3,095, Call back today, Anxious about treatment, " +
            "Medical alert: Takes blood thinners, 7 days in Exam, changed: Estimate changed by Dana 12 min ago",
            Card().Spoken);
    }

    [Fact]
    public async Task A_card_that_looks_the_same_is_not_drawn_again()
    {
        await using var screen = new BunitContext();
        var card = screen.Render<CaseCard>(p => p.Add(c => c.Card, Card()));
        Assert.Equal(1, card.RenderCount);

        card.Render(p => p.Add(c => c.Card, Card()));
        Assert.Equal(1, card.RenderCount);

        card.Render(p => p.Add(c => c.Card, Card() with { Title = "Bridge" }));
        Assert.Equal(2, card.RenderCount);
    }

    [Fact]
    public async Task A_name_that_is_markup_stays_words()
    {
        await using var screen = new BunitContext();
        var card = screen.Render<CaseCard>(p => p.Add(c => c.Card, Card() with { Name = "<b onclick=\"x\">Éva</b>", MedicalAlert = "\"><script>" }));

        Assert.Equal("<b onclick=\"x\">Éva</b>", card.Find("h3").TextContent);
        Assert.Equal("Medical alert: \"><script>", card.Find(".med").GetAttribute("title"));
        Assert.Empty(card.FindAll("h3 *, script"));
    }

    [Theory]
    [InlineData(Stage.Exam, 0, "New", false)]
    [InlineData(Stage.Accepted, 0, "Today", false)]
    [InlineData(Stage.Exam, 14, "14 days", false)]
    [InlineData(Stage.Exam, 15, "15 days", true)]
    [InlineData(Stage.Accepted, 8, "8 days", true)]
    [InlineData(Stage.Scheduled, 30, "30 days", false)]
    public void Days_in_a_stage_turn_amber_when_they_are_too_many(Stage stage, int days, string words, bool amber)
    {
        var card = Card() with { Stage = stage, DaysInStage = days };

        Assert.Equal((words, amber), (card.Days, card.WaitsLong));
    }

    static CardView Card() => new()
    {
        Id = 1042, Stage = Stage.Exam, OwnerId = 1, Name = "Eleanor Briggs", Title = "Root canal and crown",
        PatientPays = Money.Of(1775), Fee = Money.Of(3095), Chip = new("amber", "i-clock", "Call back today"), NotBooked = 0, DaysInStage = 7,
        IsAnxious = true, MedicalAlert = "Takes blood thinners", InsuranceIsOpen = false, Dentist = "Dr. Raman", Initials = "PR", Tint = 0,
        ChangedAt = new(2026, 3, 10, 13, 0, 0, DateTimeKind.Utc), ChangedById = 2, Change = "Estimate changed",
        News = "Estimate changed by Dana 12 min ago",
    };
}
