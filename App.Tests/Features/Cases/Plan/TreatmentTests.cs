using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases.Plan;

public sealed class TreatmentTests
{
    static readonly Figures Implant = new(Money.Of(3850), Money.Zero, Money.Of(1250));

    [Fact]
    public async Task A_treatment_added_in_the_exam_waits_for_the_decision()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        await practice.Send(new AddTreatment.Command(made.Id, made.Version, null, "Night guard", "", new(Money.Of(620), default, default), 45, AcceptedHow.InOffice));

        var plan = await practice.Case(made.Id);
        Assert.Equal(ProcedureState.Proposed, plan.Procedures[^1].State);
        Assert.Equal(Money.Of(2225), plan.Fee);
    }

    [Fact]
    public async Task A_treatment_added_after_the_yes_is_agreed_to_on_the_spot()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new AcceptCase.Command(made.Id, made.Version, [.. made.Procedures.Select(line => line.Id)], AcceptedHow.InOffice, null, ""));
        var version = (await practice.Case(made.Id)).Version;

        await practice.Send(new AddTreatment.Command(made.Id, version, null, "Night guard", "", new(Money.Of(620), default, default), 45, AcceptedHow.ByPhone));

        var plan = await practice.Case(made.Id);
        Assert.Equal((Stage.Accepted, ProcedureState.Accepted), (plan.Stage, plan.Procedures[^1].State));
        Assert.Equal("Night guard added, by phone", plan.Events[^1].Text);
    }

    [Fact]
    public async Task Another_choice_for_the_same_problem_is_counted_once()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        await practice.Send(new AddTreatment.Command(made.Id, made.Version, null, "Implant", "Tooth 19", Implant, 120, AcceptedHow.InOffice)
        {
            ChoiceFor = made.Procedures[0].Id,
            IsRecommended = true,
        });

        var view = (await practice.Send(new GetCase.Query(made.Id)))!;
        Assert.Equal(Money.Of(3850 + 265), view.Figures.Fee);
        Assert.Equal([("Porcelain crown", false), ("Implant", true), ("Filling", true)], view.Lines.Select(line => (line.Name, line.Counts)));
    }

    [Fact]
    public async Task Two_people_change_the_same_line_and_the_second_learns_of_the_first()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        var line = made.Procedures[0].Id;
        practice.ActingAs = practice.Dana.Id;
        await practice.Send(new EditTreatment.Command(made.Id, made.Version, line, "Porcelain crown", "Tooth 19", new(Money.Of(1300), default, Money.Of(670)), 60));
        practice.ActingAs = practice.Marisol.Id;

        var result = await practice.Send(new EditTreatment.Command(made.Id, made.Version, line, "Porcelain crown", "Tooth 19", new(Money.Of(1390), default, Money.Of(670)), 60));

        Assert.Equal(ResultKind.Conflict, result.Kind);
        Assert.StartsWith("Dana changed this case at 9:00 AM.", result.Message, StringComparison.Ordinal);
        Assert.Equal(Money.Of(1300), (await practice.Case(made.Id)).Procedures[0].Fee);
    }

    [Fact]
    public async Task A_line_that_nobody_has_shown_goes_and_one_that_was_shown_needs_a_reason()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase(null, TestPractice.Line("Crown", 1340), TestPractice.Line("Filling", 265), TestPractice.Line("Night guard", 620));
        await practice.Send(new RemoveTreatment.Command(made.Id, made.Version, made.Procedures[2].Id, false, ""));
        await practice.Send(new MarkPresented.Command(made.Id));
        var version = (await practice.Case(made.Id)).Version;

        var refused = await practice.Send(new RemoveTreatment.Command(made.Id, version, made.Procedures[1].Id, true, " "));
        await practice.Send(new RemoveTreatment.Command(made.Id, version, made.Procedures[1].Id, true, "Wants to watch it"));

        Assert.Equal("Say why it leaves the plan. The patient has seen this line.", refused.Message);
        var plan = await practice.Case(made.Id);
        Assert.Equal([("Crown", ProcedureState.Proposed), ("Filling", ProcedureState.Declined)], plan.Procedures.Select(line => (line.Name, line.State)));
        Assert.Equal(Money.Of(1340), plan.Fee);
    }

    [Fact]
    public async Task Both_values_are_told_only_for_what_both_people_changed()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        var shown = (await practice.Send(new GetCase.Query(made.Id)))!.Lines[0];
        var now = shown with { Figures = new(Money.Of(1300), default, Money.Of(600)) };
        var typed = TreatmentForm.Of(shown);
        (typed.Fee, typed.Insurance) = ("1390", "600");

        var clash = Assert.Single(LineClash.Between(shown, now, typed));

        Assert.Equal(("Fee", "$1,300", "$1,390"), (clash.Field, clash.Theirs, clash.Mine));
        clash.UseTheirs();
        Assert.Equal("1300", typed.Fee);
    }
}
