using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.All;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class AllCasesTests
{
    [Fact]
    public async Task Open_and_closed_cases_are_counted_and_summed_under_the_same_filter()
    {
        await using var practice = await TestPractice.Open();
        var (open, declined) = await OpenAndDeclined(practice);

        var all = await practice.Send(Asking(new()));
        var onlyOpen = await practice.Send(Asking(new() { Outcome = CaseFilter.Open }));
        var onlyDeclined = await practice.Send(Asking(new() { Outcome = "Declined" }));

        Assert.Equal((2, Money.Of(2225), Money.Of(1555)), (all.Count, all.Fee, all.PatientPart));
        Assert.Equal(open.Id, Assert.Single(onlyOpen.Rows).Id);
        var row = Assert.Single(onlyDeclined.Rows);
        Assert.Equal((declined.Id, DeclineReason.Cost), (row.Id, row.Reason));
        Assert.Equal(Money.Of(620), onlyDeclined.Fee);
    }

    [Fact]
    public async Task Filters_by_stage_owner_dentist_and_days_hold_together()
    {
        await using var practice = await TestPractice.Open();
        var (open, declined) = await OpenAndDeclined(practice);
        var today = practice.Time.Today;

        Assert.Equal([open.Id], await Ids(practice, new() { Stage = Stage.Exam }));
        Assert.Equal([], await Ids(practice, new() { Stage = Stage.Accepted }));
        Assert.Equal(2, (await Ids(practice, new() { Owner = practice.Marisol.Id, Dentist = practice.Raman.Id })).Count);
        Assert.Equal([], await Ids(practice, new() { Owner = practice.Dana.Id }));
        Assert.Equal([declined.Id], await Ids(practice, new() { ClosedFrom = today, ClosedTo = today }));
        Assert.Equal([], await Ids(practice, new() { ClosedTo = today.AddDays(-1) }));
        Assert.Equal(2, (await Ids(practice, new() { CreatedFrom = today, CreatedTo = today })).Count);
        Assert.Equal([], await Ids(practice, new() { CreatedTo = today.AddDays(-1) }));
    }

    [Fact]
    public async Task Each_typed_word_must_stand_in_the_name_or_the_treatment()
    {
        await using var practice = await TestPractice.Open();
        var (_, declined) = await OpenAndDeclined(practice);

        Assert.Equal([declined.Id], await Ids(practice, new() { Text = "nunez guard" }));
        Assert.Equal([], await Ids(practice, new() { Text = "nunez crown" }));
    }

    [Theory]
    [InlineData(CaseColumn.Patient, false, "Briggs")]
    [InlineData(CaseColumn.Patient, true, "Núñez")]
    [InlineData(CaseColumn.Fee, true, "Briggs")]
    [InlineData(CaseColumn.PatientPart, false, "Núñez")]
    [InlineData(CaseColumn.ClosedOn, true, "Núñez")]
    [InlineData(CaseColumn.LastChange, true, "Núñez")]
    [InlineData(CaseColumn.Owner, false, "Núñez")]
    [InlineData(CaseColumn.Dentist, false, "Núñez")]
    [InlineData(CaseColumn.Title, false, "Núñez")]
    [InlineData(CaseColumn.Standing, false, "Briggs")]
    public async Task The_list_sorts_by_each_column(CaseColumn column, bool descending, string first)
    {
        await using var practice = await TestPractice.Open();
        await OpenAndDeclined(practice);

        var found = await practice.Send(new GetAllCases.Query(new(), column, descending, 0));

        Assert.Equal(first, found.Rows[0].LastName);
    }

    static GetAllCases.Query Asking(CaseFilter filter) => new(filter, CaseColumn.LastChange, true, 0);

    static async Task<List<int>> Ids(TestPractice practice, CaseFilter filter) => [.. (await practice.Send(Asking(filter))).Rows.Select(r => r.Id)];

    /// <summary>Eleanor Briggs' crown and filling, open; José Núñez' night guard, declined a minute later.</summary>
    static async Task<(Case Open, Case Declined)> OpenAndDeclined(TestPractice practice)
    {
        var open = await practice.NewCase();
        var declined = await practice.NewCase(await practice.NewPatient("José", "Núñez"), TestPractice.Line("Night guard", 620));
        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        await practice.Read(async db =>
        {
            (await CaseWriter.Load(db, declined.Id)).Decline(DeclineReason.Cost, null, null, false, "", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        return (open, declined);
    }
}
