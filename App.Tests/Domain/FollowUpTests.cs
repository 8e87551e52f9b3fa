using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class FollowUpTests
{
    [Fact]
    public void Presenting_sets_a_call_two_days_ahead_on_a_working_day()
    {
        var plan = Given.Plan();
        plan.Present(Given.Later(2)); // Thursday: two days ahead is a Saturday

        Assert.Equal(new NextAction(NextKind.CallBack, new(2026, 3, 16), null, 1), plan.Next);
    }

    [Fact]
    public void Tries_without_an_answer_follow_the_practices_cadence()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        List<(NextKind, DateOnly)> next = [];
        for (var day = 2; next.Count < 4; day = plan.Next!.Due.DayNumber - Given.Now.Today.DayNumber)
        {
            plan.Log(Try(ContactChannel.Call, ContactResult.NoAnswer), null, Given.Later(day));
            next.Add((plan.Next!.Kind, plan.Next.Due));
        }

        Assert.Equal(
            [
                (NextKind.SendText, new(2026, 3, 17)), (NextKind.CallBack, new(2026, 3, 24)),
                (NextKind.SendLetter, new(2026, 4, 9)), (NextKind.CallBack, new(2026, 6, 8)),
            ], next);
    }

    [Fact]
    public void The_day_agreed_with_the_patient_goes_before_the_cadence()
    {
        var plan = Given.Plan();
        var agreed = new NextAction(NextKind.CallBack, new(2026, 3, 21), new(15, 0));
        plan.Log(Try(ContactChannel.Call, ContactResult.Spoke), agreed, Given.Now);

        Assert.Equal(agreed with { PersonId = 1 }, plan.Next);
    }

    [Fact]
    public void A_patient_who_wants_no_calls_is_texted_and_one_who_wants_nothing_is_asked_at_the_next_visit()
    {
        var plan = Given.Plan();
        plan.Patient.NoCalls = true;
        plan.Present(Given.Now);
        Assert.Equal(NextKind.SendText, plan.Next!.Kind);

        plan.Patient.DoNotContact = true;
        plan.Log(Try(ContactChannel.Text, ContactResult.Sent), null, Given.Now);
        Assert.Equal(NextKind.AskAtNextVisit, plan.Next!.Kind);
    }

    [Fact]
    public void A_next_action_fits_the_stage_and_lies_ahead()
    {
        var plan = Given.Plan();
        Given.Says("That day has passed. Pick today or later.", () => plan.SetNextAction(new(NextKind.CallBack, new(2026, 3, 9)), Given.Now));
        Given.Says("“Check-in” does not fit a case in Exam.", () => plan.SetNextAction(new(NextKind.CheckIn, new(2026, 3, 11)), Given.Now));
        Given.Says("A visit is booked. The visit is the next action.",
            () => Given.Booked().SetNextAction(new(NextKind.CallBack, new(2026, 3, 11)), Given.Now));
    }

    [Fact]
    public void A_slip_of_the_year_does_not_hide_a_case_for_good()
    {
        Given.Says(Horizon.TooFar, () => Given.Plan().SetNextAction(new(NextKind.CallBack, new(9999, 12, 31)), Given.Now));
        Given.Says(Horizon.TooFar, () => Given.Plan().Defer(new(2062, 3, 11), "", Given.Now));
        Given.Says(Horizon.TooFar, () => Book(Given.Accepted(), new(9999, 12, 31, 9, 0, 0)));
    }

    [Fact]
    public void Nobody_sets_a_call_to_a_patient_who_asked_not_to_be_contacted()
    {
        var plan = Given.Plan();
        plan.Patient.DoNotContact = true;
        Given.Says("This patient asked not to be contacted. Choose “Ask at next visit”.",
            () => plan.SetNextAction(new(NextKind.SendText, new(2026, 3, 11)), Given.Now));
    }

    [Fact]
    public void Handing_a_case_over_hands_its_next_action_over()
    {
        var plan = Given.Plan();
        var dana = new Person { Name = "Dana Whitlock" };
        plan.HandOver(dana, "Marisol Vega", Given.Now);

        Assert.Equal(dana.Id, plan.OwnerId);
        Assert.Equal(dana.Id, plan.Next!.PersonId);
        Assert.Equal("Marisol Vega to Dana Whitlock", plan.Events[^1].Text);
    }

    [Fact]
    public void A_patient_not_reached_for_the_check_in_is_tried_again_the_next_working_day()
    {
        var plan = Given.Done();
        plan.LogCheckIn(CheckInResult.NotReached, "", Given.Later(3)); // Friday

        Assert.Null(plan.CheckedInOn);
        Assert.Equal(new NextAction(NextKind.CheckIn, new(2026, 3, 16), null, 1), plan.Next);
    }

    static void Book(Case plan, DateTime start) => plan.Book([.. plan.Accepted], Given.Thursday with { Start = start }, [], Given.Now);

    static Contact Try(ContactChannel channel, ContactResult result) =>
        new() { PatientId = 1, At = Given.Now.At, Channel = channel, Result = result };
}
