using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Search;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData("bri")]
    [InlineData("eleanor briggs")]
    [InlineData("BRIGGS crown")]
    [InlineData("(614) 555-0142")]
    [InlineData("1 614 555 0142")]
    [InlineData("555-0142")]
    public async Task An_open_case_is_found_by_name_treatment_and_phone(string typed)
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.NewCase(await practice.Keep(new Patient { FirstName = "Hugo", LastName = "Martell", Phone = "(740) 555-0100" }.Indexed()),
            TestPractice.Line("Night guard", 620));

        var found = await practice.Send(new FindCasesAndPatients.Query(typed));

        Assert.Equal(plan.Id, Assert.Single(found.Cases).Id);
    }

    [Fact]
    public async Task Every_typed_word_must_match()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase();

        Assert.Empty((await practice.Send(new FindCasesAndPatients.Query("briggs implant"))).Cases);
    }

    [Fact]
    public async Task Open_cases_come_before_closed_ones_of_the_same_person()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient("Émile", "Tran");
        var closed = await practice.NewCase(patient, TestPractice.Line("Night guard", 620));
        await practice.Read(async db =>
        {
            (await CaseWriter.Load(db, closed.Id)).End(Outcome.Expired, "No answer for a year", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        var open = await practice.NewCase(patient);

        Assert.Equal([open.Id, closed.Id], (await practice.Send(new FindCasesAndPatients.Query("emile"))).Cases.Select(c => c.Id));
        Assert.Equal([closed.Id], (await practice.Send(new FindCasesAndPatients.Query("tran guard"))).Cases.Select(c => c.Id));
    }

    [Fact]
    public async Task A_patient_without_an_open_case_is_found_with_what_there_was()
    {
        await using var practice = await TestPractice.Open();
        await practice.Keep(new Patient { FirstName = "Brian", LastName = "Castleberry", BirthDate = new DateOnly(1981, 5, 2) }.Indexed());

        var row = Assert.Single((await practice.Send(new FindCasesAndPatients.Query("bri"))).Patients);

        Assert.Equal("44, no visit yet. No open case", row.InWords(practice.Time.Today));
    }

    [Fact]
    public async Task A_name_that_begins_with_the_letters_comes_before_one_that_holds_them()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewPatient("Gabriela", "Adams");
        await practice.NewPatient("Brian", "Young");

        var found = await practice.Send(new FindCasesAndPatients.Query("bri"));

        Assert.Equal(["Brian", "Gabriela"], found.Patients.Select(p => p.FirstName));
    }

    [Fact]
    public async Task Without_text_the_cases_this_person_looked_at_last_are_offered()
    {
        await using var practice = await TestPractice.Open();
        var (first, second) = (await practice.NewCase(), await practice.NewCase());
        foreach (var (person, plan, minute) in new[] { (practice.Marisol, first, 2), (practice.Marisol, second, 1), (practice.Dana, second, 3) })
        {
            await practice.Read(db =>
            {
                db.Seen.Add(new CaseSeen { PersonId = person.Id, CaseId = plan.Id, At = practice.Time.Now.AddMinutes(minute) });
                return db.SaveChangesAsync();
            });
        }

        Assert.Equal([first.Id, second.Id], (await practice.Send(new FindCasesAndPatients.Query(" "))).Cases.Select(c => c.Id));
    }

    [Fact]
    public async Task A_case_number_finds_its_case()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        Assert.Contains((await practice.Send(new FindCasesAndPatients.Query($"#{plan.Id}"))).Cases, c => c.Id == plan.Id);
    }

    [Theory]
    [InlineData("Émile Nguyễn", "emile", "[Émile] Nguyễn")]
    [InlineData("Gabriela Moss", "bri", "Ga[bri]ela Moss")]
    [InlineData("Bridge, upper left", "bri upper", "[Bri]dge, [upper] left")]
    public void What_was_typed_is_marked_where_it_stands(string text, string typed, string marked) =>
        Assert.Equal(marked, string.Concat(Matches.In(text, SearchWords.Of(typed)).Select(part => part.IsMatch ? $"[{part.Part}]" : part.Part)));
}
