using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class AcceptanceTests
{
    [Fact]
    public void Accepting_the_whole_plan_moves_the_case_to_accepted_with_a_visit_to_book()
    {
        var plan = Given.Plan();

        var rest = plan.Accept([.. plan.Procedures], AcceptedHow.SignedOnPaper, null, "", Given.Now);

        Assert.Null(rest);
        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(NextKind.BookVisit, plan.Next!.Kind);
        Assert.Equal(Given.Now.Today, plan.AcceptedOn);
        Assert.Equal(AcceptedHow.SignedOnPaper, plan.AcceptedHow);
    }

    [Fact]
    public void Accepting_part_of_a_plan_splits_the_rest_into_a_linked_case()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);

        var rest = plan.Accept([.. plan.Procedures.Take(2)], AcceptedHow.ByPhone, new DateOnly(2026, 6, 10), "", Given.Later(3))!;

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(Stage.Exam, rest.Stage);
        Assert.Same(plan, rest.SplitFrom);
        Assert.Same(rest, plan.Events[^1].OtherCase);
        Assert.Equal(Given.Now.Today, rest.PresentedOn);
        Assert.Equal(plan.DiagnosedOn, rest.DiagnosedOn);
        Assert.Equal(plan.PresenterId, rest.PresenterId);
        Assert.Equal(plan.OwnerId, rest.OwnerId);
        Assert.Equal(new DateOnly(2026, 6, 10), rest.Next!.Due);
        Assert.Equal(Money.Of(2520), plan.Fee);
        Assert.Equal(Money.Of(265), rest.Fee);
    }

    [Fact]
    public void An_acceptance_says_what_was_agreed_at_which_amounts()
    {
        var plan = Given.Plan();
        plan.Accept([.. plan.Procedures.Take(2)], AcceptedHow.ByPhone, null, "Husband agreed.", Given.Now);

        var step = plan.Events[^1];

        Assert.Equal(EventKind.Accepted, step.Kind);
        Assert.Equal(Money.Of(2520), step.Fee);
        Assert.Equal(Money.Of(1165), step.Insurance);
        Assert.Equal("2 of 3 treatments, by phone. Patient pays $1,355. Husband agreed.", step.Text);
    }

    [Fact]
    public void Accepting_a_plan_that_was_never_presented_records_the_presentation_with_it()
    {
        var plan = Given.Plan();
        plan.Accept([.. plan.Procedures], AcceptedHow.InOffice, null, "", Given.Now);

        Assert.Equal(Given.Now.Today, plan.PresentedOn);
        Assert.Equal([EventKind.Created, EventKind.Presented, EventKind.Accepted], plan.Events.Select(e => e.Kind));
    }

    [Fact]
    public void Choosing_one_option_leaves_the_other_not_chosen_and_uncounted()
    {
        var (bridge, implant) = (Given.Line("Bridge", 3360), Given.Line("Implant", 4190));
        (bridge.AlternateGroup, bridge.IsRecommended, implant.AlternateGroup) = (1, false, 1);
        var plan = Given.Plan(bridge, implant);
        Assert.Equal(Money.Of(4190), plan.Fee);

        var rest = plan.Accept([bridge], AcceptedHow.InOffice, null, "", Given.Now);

        Assert.Null(rest);
        Assert.Equal(ProcedureState.NotChosen, implant.State);
        Assert.Equal(Money.Of(3360), plan.Fee);
    }

    [Fact]
    public void Two_options_for_the_same_problem_are_not_accepted_together()
    {
        var (bridge, implant) = (Given.Line("Bridge", 3360), Given.Line("Implant", 4190));
        (bridge.AlternateGroup, implant.AlternateGroup) = (1, 1);
        var plan = Given.Plan(bridge, implant);

        Given.Says("Bridge and Implant are choices for the same problem. Tick one.",
            () => plan.Accept([bridge, implant], AcceptedHow.InOffice, null, "", Given.Now));
    }

    [Fact]
    public void Nothing_ticked_is_refused() =>
        Given.Says("Tick at least one treatment.", () => Given.Plan().Accept([], AcceptedHow.InOffice, null, "", Given.Now));

    [Fact]
    public void Withdrawing_an_acceptance_takes_the_case_back_to_exam_and_says_which_acceptance_it_undoes()
    {
        var plan = Given.Accepted();
        var given = plan.Events[^1];

        plan.WithdrawAcceptance(null, Given.Later(1));

        Assert.Equal(Stage.Exam, plan.Stage);
        Assert.Null(plan.AcceptedOn);
        Assert.Same(given, plan.Events[^1].Undoes);
        Assert.Equal(given.Figures, plan.Events[^1].Figures);
    }

    [Fact]
    public void A_split_off_case_that_somebody_worked_on_stays_its_own_case()
    {
        var plan = Given.Plan();
        var rest = plan.Accept([plan.Procedures[0]], AcceptedHow.InOffice, null, "", Given.Now)!;
        rest.SetNextAction(new(NextKind.CallBack, Given.Later(1).Today), Given.Now);

        plan.WithdrawAcceptance(rest, Given.Now);

        Assert.True(rest.IsOpen);
        Assert.Equal(2, rest.Procedures.Count);
        Assert.Single(plan.Procedures);
    }

    [Fact]
    public void An_acceptance_with_a_visit_booked_or_work_done_can_not_be_withdrawn()
    {
        Given.Says("A visit is booked. Cancel it first.", () => Given.Booked().WithdrawAcceptance(null, Given.Now));
        Given.Says("Some of this work is done. The acceptance stays.", () => Given.Done().WithdrawAcceptance(null, Given.Later(3)));
    }

    [Fact]
    public void Work_added_after_the_acceptance_counts_as_agreed()
    {
        var plan = Given.Done();

        plan.Add(Given.Line("Night guard", 620), AcceptedHow.ByPhone, Given.Later(3));

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(NextKind.BookVisit, plan.Next!.Kind);
        Assert.Equal(Money.Of(620), plan.Events[^1].Fee);
        Assert.Equal(EventKind.Accepted, plan.Events[^1].Kind);
    }
}
