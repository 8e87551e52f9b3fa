using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Plan;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class CasePanelTests
{
    [Fact]
    public async Task An_unknown_number_says_that_the_case_is_not_available()
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new PanelScreen(practice);

        var panel = await screen.Open(4711);

        Assert.Equal("This case is not available", panel.Find("#case-name").TextContent);
    }

    [Fact]
    public async Task Undo_in_the_history_takes_the_step_back_and_marks_it()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new MarkPresented.Command(made.Id));
        await using var screen = new PanelScreen(practice);
        var panel = await screen.Open(made.Id, "history");

        await panel.InvokeAsync(() => panel.Find("button[aria-label^='Undo: Plan presented']").Click());

        panel.WaitForAssertion(() => Assert.Contains("undone", panel.Find(".tl li.undone").TextContent, StringComparison.Ordinal));
        Assert.Null((await practice.Case(made.Id)).PresentedOn);
    }

    [Fact]
    public async Task What_a_colleague_changes_is_told_and_leaves_the_ticks_alone()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await using var screen = new PanelScreen(practice);
        var panel = await screen.Open(made.Id);
        await panel.InvokeAsync(() => panel.FindAll("input.cb")[1].Change(false));
        Assert.Contains("1 of 2 selected", panel.Markup, StringComparison.Ordinal);
        practice.ActingAs = practice.Dana.Id;

        await practice.Send(new EditTreatment.Command(made.Id, made.Version, made.Procedures[0].Id, "Porcelain crown", "Tooth 19", new(Money.Of(1300), default, Money.Of(670)), 60));

        panel.WaitForAssertion(() => Assert.Contains("Dana changed this case just now.", panel.Find(".news").TextContent, StringComparison.Ordinal));
        Assert.Contains("1 of 2 selected", panel.Markup, StringComparison.Ordinal);
        Assert.Contains("$1,300", panel.Find(".plan .total").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_by_a_colleague_says_from_where_to_where()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await using var screen = new PanelScreen(practice);
        var panel = await screen.Open(made.Id);
        practice.ActingAs = practice.Dana.Id;

        await practice.Send(new AcceptCase.Command(made.Id, made.Version, [made.Procedures[0].Id], AcceptedHow.ByPhone, null, ""));

        panel.WaitForAssertion(() => Assert.Contains("Dana moved this case just now. Exam to Accepted, 1 of 2 treatments, by phone.",
            panel.Find(".news").TextContent, StringComparison.Ordinal));
        Assert.Contains("Undo move", PanelScreen.Buttons(panel, ".news"));
    }

    [Fact]
    public async Task Of_two_choices_only_one_can_be_ticked()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new AddTreatment.Command(made.Id, made.Version, null, "Implant", "Tooth 19", new(Money.Of(3850), default, default), 120, AcceptedHow.InOffice)
        {
            ChoiceFor = made.Procedures[0].Id,
        });
        await using var screen = new PanelScreen(practice);
        var panel = await screen.Open(made.Id);
        Assert.Contains("2 of 2 selected", panel.Markup, StringComparison.Ordinal);

        await panel.InvokeAsync(() => panel.Find("input[aria-label^='Implant']").Change(true));

        Assert.Contains("2 of 2 selected", panel.Markup, StringComparison.Ordinal);
        Assert.False(panel.Find("input[aria-label^='Porcelain']").HasAttribute("checked"));
        Assert.Contains("$4,115", panel.Find(".plan .total").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_want_texts_is_not_offered_one()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        patient.NoTexts = true;
        var made = await practice.NewCase(await practice.Keep(patient));
        await using var screen = new PanelScreen(practice);

        var panel = await screen.Open(made.Id);

        Assert.Equal("tel:6145550142", panel.Find("a[href^='tel:']").GetAttribute("href"));
        Assert.Empty(panel.FindAll("a[href^='sms:']"));
        Assert.Single(panel.FindAll("button[aria-label='Send text. Eleanor does not want texts.']"));
    }
}
