using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class VisitsTests
{
    [Fact]
    public void A_booked_visit_is_the_next_action()
    {
        var plan = Given.Booked();

        Assert.Equal(Stage.Scheduled, plan.Stage);
        Assert.Equal(new NextAction(NextKind.Visit, new(2026, 3, 12), new(14, 0), 1), plan.Next);
    }

    [Fact]
    public void Only_part_of_the_work_booked_says_how_much_is_left()
    {
        var plan = Given.Accepted();
        plan.Book([plan.Procedures[0]], Given.Thursday, [], Given.Now);

        Assert.Equal(Stage.Scheduled, plan.Stage);
        Assert.Equal(2, plan.NotBooked);
    }

    [Fact]
    public void A_plan_without_a_yes_can_not_be_booked()
    {
        var plan = Given.Plan();
        Given.Says("Record acceptance first.", () => plan.Book([.. plan.Procedures], Given.Thursday, [], Given.Now));
    }

    [Fact]
    public void A_time_that_has_passed_can_not_be_booked()
    {
        var plan = Given.Accepted();
        Given.Says("That time has passed. Pick a later one.", () => plan.Book([.. plan.Accepted], Given.Thursday, [], Given.Later(7)));
    }

    [Theory]
    [InlineData(1, 2, 3, "The chair is taken 2:30 to 3:30 PM. Pick another time or chair.")]
    [InlineData(2, 1, 3, "The provider is taken 2:30 to 3:30 PM. Pick another time or provider.")]
    [InlineData(2, 2, 0, "The patient has another visit 2:30 to 3:30 PM. Pick another time.")]
    public void A_chair_a_provider_and_a_patient_are_in_one_place_at_a_time(int chair, int provider, int patient, string sentence)
    {
        var plan = Given.Accepted();
        var other = Appointment.Other(patient, new(new(2026, 3, 12, 14, 30, 0), 60, chair, provider), AppointmentStatus.Booked);
        Given.Says(sentence, () => plan.Book([.. plan.Accepted], Given.Thursday, [other], Given.Now));
    }

    [Fact]
    public void A_visit_may_begin_when_the_one_before_ends()
    {
        var plan = Given.Accepted();
        var before = Appointment.Other(9, new(new(2026, 3, 12, 13, 0, 0), 60, 1, 1), AppointmentStatus.Confirmed);
        plan.Book([.. plan.Accepted], Given.Thursday, [before], Given.Now);
        Assert.Equal(Stage.Scheduled, plan.Stage);
    }

    [Fact]
    public void All_work_finished_brings_the_case_to_followed_up_with_a_check_in_the_next_working_day()
    {
        var plan = Given.Done();

        Assert.Equal(Stage.FollowedUp, plan.Stage);
        Assert.Equal(new NextAction(NextKind.CheckIn, new(2026, 3, 13), null, 1), plan.Next);
    }

    [Fact]
    public void Work_left_after_the_visit_sends_the_case_back_to_accepted()
    {
        var plan = Given.Booked();
        plan.MarkVisitDone(plan.Visits[0], [plan.Procedures[0]], Given.Later(2, 7));

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(NextKind.BookVisit, plan.Next!.Kind);
        Assert.Equal("Root canal finished", plan.Events[^1].Text);
    }

    [Fact]
    public void One_crown_may_take_two_visits()
    {
        var plan = Given.Booked(Given.Line("Porcelain crown", 1340));
        plan.Book([.. plan.Accepted], Given.Thursday with { Start = new(2026, 3, 26, 9, 0, 0) }, [], Given.Now);
        plan.MarkVisitDone(plan.Visits[0], [], Given.Later(2, 7));

        Assert.Equal(Stage.Scheduled, plan.Stage);
        Assert.Equal(new DateOnly(2026, 3, 26), plan.Next!.Due);
    }

    [Fact]
    public void A_missed_visit_returns_the_case_to_accepted_first_in_line_and_is_counted()
    {
        var plan = Given.Booked();
        plan.MarkVisitMissed(plan.Visits[0], "No call", Given.Later(2, 6));

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(NextKind.Rebook, plan.Next!.Kind);
        Assert.Equal(0, plan.NextOrder);
        Assert.Equal(1, plan.MissedCount);
        Assert.Equal("Thu, Mar 12, 2:00 PM. No call", plan.Events[^1].Text);
    }

    [Fact]
    public void A_cancelled_visit_returns_the_case_to_accepted_with_its_reason()
    {
        var plan = Given.Booked();
        plan.CancelVisit(plan.Visits[0], "Has a cold", Given.Now);

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(0, plan.MissedCount);
        Assert.Equal("Thu, Mar 12, 2:00 PM. Has a cold", plan.Events[^1].Text);
    }

    [Fact]
    public void A_visit_is_marked_no_sooner_than_it_can_be_true()
    {
        var plan = Given.Booked();
        Given.Says("The visit is on Thu. Mark it done on the day.", () => plan.MarkVisitDone(plan.Visits[0], [], Given.Now));
        Given.Says("The visit has not started yet. Cancel it instead.", () => plan.MarkVisitMissed(plan.Visits[0], "", Given.Now));
    }

    [Fact]
    public void A_visit_past_its_time_but_not_marked_stays_in_scheduled()
    {
        var plan = Given.Booked();
        plan.LogCheckInIsRefused();
        Assert.Equal(Stage.Scheduled, plan.Stage);
    }
}

file static class Checks
{
    public static void LogCheckInIsRefused(this Case plan) =>
        Given.Says("The visit comes first.", () => plan.LogCheckIn(CheckInResult.FeelingWell, "", Given.Later(5)));
}
