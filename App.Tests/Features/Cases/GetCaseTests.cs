using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Plan;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class GetCaseTests
{
    [Fact]
    public async Task A_number_without_a_case_shows_nothing()
    {
        await using var practice = await TestPractice.Open();

        Assert.Null(await practice.Send(new GetCase.Query(4711)));
    }

    [Fact]
    public async Task The_panel_tells_the_plan_its_sums_and_what_happened()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        var view = (await practice.Send(new GetCase.Query(made.Id)))!;

        Assert.Equal("Eleanor Briggs", view.Patient.Name);
        Assert.Equal(["Porcelain crown", "Filling"], view.Lines.Select(line => line.Name));
        Assert.Equal(Money.Of(935), view.Figures.PatientPart);
        Assert.Equal("Marisol Vega", view.Owner);
        Assert.Equal("Dr. Raman", view.Dentist?.Name);
        Assert.Equal("Present plan today", view.Chip.Words);
        var step = Assert.Single(view.Steps);
        Assert.Equal(("Case created from exam", "2 treatments, $1,605", "Marisol Vega"), (step.What, step.Text, step.Who));
        Assert.Equal(new DateTime(2026, 3, 10, 9, 0, 0), step.At);
    }

    [Fact]
    public async Task A_case_and_the_rest_that_split_off_name_each_other()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new AcceptCase.Command(made.Id, made.Version, [made.Procedures[0].Id], AcceptedHow.ByPhone, null, ""));

        var accepted = (await practice.Send(new GetCase.Query(made.Id)))!;
        var rest = (await practice.Send(new GetCase.Query(Assert.Single(accepted.Rests))))!;

        Assert.Equal(made.Id, rest.From);
        Assert.Equal(Stage.Exam, rest.Stage);
        Assert.Equal(["Porcelain crown"], accepted.NotBooked.Select(line => line.Name));
    }

    [Fact]
    public async Task A_dentist_is_not_offered_the_work_of_coordinators()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        practice.ActingAs = practice.DrRaman.Id;

        var view = (await practice.Send(new GetCase.Query(made.Id)))!;

        Assert.Equal(new CaseRights(practice.DrRaman.Id, false, true, true, true), view.May);
    }

    [Fact]
    public async Task Looking_at_a_case_is_remembered_per_person_and_rings_no_bell()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        var rings = practice.Changes.Count;

        await practice.Send(new MarkSeen.Command(made.Id));
        practice.Clock.Advance(TimeSpan.FromMinutes(5));
        await practice.Send(new MarkSeen.Command(made.Id));

        var seen = Assert.Single(await practice.Read(db => db.Seen.ToListAsync()));
        Assert.Equal((practice.Marisol.Id, practice.Clock.GetUtcNow().UtcDateTime), (seen.PersonId, seen.At));
        Assert.Equal(rings, practice.Changes.Count);
    }

    [Fact]
    public async Task Handing_over_a_case_hands_over_its_next_action()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        var result = await practice.Send(new HandOver.Command(made.Id, practice.Dana.Id));

        Assert.Equal("Handed over to Dana Whitlock", result.Message);
        var view = (await practice.Send(new GetCase.Query(made.Id)))!;
        Assert.Equal(("Dana Whitlock", "Dana Whitlock"), (view.Owner, view.NextBy));
        Assert.Equal("Marisol Vega to Dana Whitlock", view.Steps[0].Text);
    }

    [Fact]
    public async Task A_title_can_be_changed_and_not_be_empty()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        Assert.Equal("Enter a title.", (await practice.Send(new RenameCase.Command(made.Id, " "))).Message);
        await practice.Send(new RenameCase.Command(made.Id, "Crown first, filling later"));

        Assert.Equal("Crown first, filling later", (await practice.Case(made.Id)).Title);
    }
}
