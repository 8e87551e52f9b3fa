using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class ClosingTests
{
    [Fact]
    public void A_case_closes_after_the_check_in_with_the_recall_set()
    {
        var plan = Given.Done();
        Given.Says("Log the check-in first.", () => plan.Close(null, Given.Later(3)));
        plan.LogCheckIn(CheckInResult.FeelingWell, "", Given.Later(3));
        Assert.Equal(NextKind.CloseCase, plan.Next!.Kind);

        plan.Close(new DateOnly(2026, 9, 14), Given.Later(3));

        Assert.Equal(Outcome.Completed, plan.Outcome);
        Assert.Equal(new DateOnly(2026, 9, 14), plan.Patient.RecallDueOn);
        Assert.Null(plan.Next);
    }

    [Fact]
    public void Symptoms_after_the_visit_go_to_the_dentist_and_keep_the_case_open()
    {
        var plan = Given.Done();
        plan.LogCheckIn(CheckInResult.NeedsDentist, "Swelling", Given.Later(3));

        Assert.True(plan.IsOpen);
        Assert.Equal("The dentist calls the patient", plan.Next!.Note);
    }

    [Fact]
    public void A_no_keeps_the_stated_and_the_underlying_reason()
    {
        var plan = Given.Plan();
        plan.Decline(DeclineReason.Cost, DeclineReason.AfraidOfTreatment, new DateOnly(2026, 6, 10), false, "", Given.Now);

        Assert.Equal((Outcome.Declined, DeclineReason.Cost, DeclineReason.AfraidOfTreatment), (plan.Outcome, plan.StatedReason, plan.UnderlyingReason));
        Assert.Equal("Declined. Cost. Check back Jun 10.", plan.Events[^1].Text);
    }

    [Fact]
    public void Do_not_contact_is_kept_with_the_patient()
    {
        var plan = Given.Plan();
        plan.Decline(DeclineReason.GoingElsewhere, null, null, true, "", Given.Now);

        Assert.True(plan.Patient.DoNotContact);
    }

    [Fact]
    public void A_deferred_case_comes_back_on_its_day_and_not_before()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        plan.Defer(new DateOnly(2026, 5, 4), "After the move", Given.Now);
        Given.Says("This case is not due to come back.", () => plan.ComeBack(Given.Later(10)));

        plan.ComeBack(Given.At(new(2026, 5, 4, 0, 0, 30)));

        Assert.True(plan.IsOpen);
        Assert.Equal(new NextAction(NextKind.CallBack, new(2026, 5, 4), null, 1), plan.Next);
    }

    [Theory]
    [InlineData(Outcome.Referred, "Say who the patient was referred to.")]
    [InlineData(Outcome.Expired, "Say why.")]
    [InlineData(Outcome.EnteredInError, "Say why.")]
    public void Every_end_has_its_reason(Outcome outcome, string sentence)
    {
        var plan = Given.Plan();
        Given.Says(sentence, () => plan.End(outcome, " ", Given.Now));
        plan.End(outcome, "Dr. Ito, oral surgery", Given.Now);
        Assert.Equal(outcome, plan.Outcome);
    }

    [Fact]
    public void Every_outcome_can_be_reopened_where_it_stood()
    {
        var plan = Given.Accepted();
        plan.Decline(DeclineReason.Cost, null, null, false, "", Given.Now);

        plan.Reopen(Given.Later(1));

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(NextKind.BookVisit, plan.Next!.Kind);
        Assert.Equal("Was declined", plan.Events[^1].Text);
    }

    [Fact]
    public void A_booked_case_is_not_closed_over_its_visit() =>
        Given.Says("A visit is booked. Cancel it first.", () => Given.Booked().Decline(DeclineReason.Cost, null, null, false, "", Given.Now));

    [Fact]
    public void A_closed_case_takes_no_further_step_until_it_is_reopened()
    {
        var plan = Given.Plan();
        plan.End(Outcome.Expired, "Two years old", Given.Now);
        Given.Says("This case is closed. Reopen it first.", () => plan.Present(Given.Now));
        Given.Says("This case is closed. Reopen it first.", () => plan.Accept([.. plan.Procedures], AcceptedHow.InOffice, null, "", Given.Now));
    }
}
