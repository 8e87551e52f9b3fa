using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class UndoTests
{
    [Fact]
    public void Undoing_a_booking_frees_the_time_and_gives_the_former_next_action_back()
    {
        var plan = Given.Booked();
        Undo(plan, plan.Events[^1], Given.Later(0, 1));

        Assert.Equal(Stage.Accepted, plan.Stage);
        Assert.Equal(AppointmentStatus.Undone, plan.Visits[0].Status);
        Assert.Equal(NextKind.BookVisit, plan.Next!.Kind);
        Assert.Equal(EventKind.BookingUndone, plan.Events[^1].Kind);
    }

    [Fact]
    public void Undoing_a_visit_that_was_marked_done_reopens_its_work()
    {
        var plan = Given.Done();
        Undo(plan, plan.Events[^1], Given.Later(3));

        Assert.Equal(Stage.Scheduled, plan.Stage);
        Assert.All(plan.Procedures, line => Assert.Null(line.CompletedOn));
    }

    [Fact]
    public void Undoing_a_missed_visit_takes_the_count_back_and_refuses_when_its_time_is_taken()
    {
        var plan = Given.Booked();
        plan.MarkVisitMissed(plan.Visits[0], "", Given.Later(2, 6));
        var taken = Appointment.Other(9, Given.Thursday, AppointmentStatus.Booked);
        Given.Says("The chair is taken 2:00 to 3:00 PM. Pick another time or chair.",
            () => plan.UndoStep(plan.Events[^1], null, [taken], Given.Later(3)));

        plan.Visits[0].MustNotClash([]);
        Undo(plan, plan.Events[^1], Given.Later(3));
        Assert.Equal(Stage.Scheduled, plan.Stage);
    }

    [Fact]
    public void What_later_steps_depend_on_can_not_be_undone_and_the_later_step_is_named()
    {
        var plan = Given.Booked();
        var accepted = plan.Events.Single(e => e.Kind == EventKind.Accepted);
        var booked = Given.Later(0, 1);
        plan.CancelVisit(plan.Visits[0], "Has a cold", booked);

        Assert.False(plan.CanUndo(accepted));
        Given.Says("“Visit cancelled” on Mar 10 came after this. Undo that first.", () => plan.UndoStep(accepted, null, [], booked));
    }

    [Fact]
    public void Undoing_a_no_puts_the_case_back_with_the_next_action_it_had()
    {
        var plan = Given.Plan();
        plan.SetNextAction(new(NextKind.SendEstimate, new(2026, 3, 18)), Given.Now);
        plan.Decline(DeclineReason.Cost, null, null, false, "", Given.Later(1));
        Undo(plan, plan.Events[^1], Given.Later(1, 1));

        Assert.True(plan.IsOpen);
        Assert.Equal(NextKind.SendEstimate, plan.Next!.Kind);
    }

    [Fact]
    public void Undoing_a_logged_contact_gives_the_next_action_back_and_the_contact_counts_no_more()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        var before = plan.Next;
        var contact = new Contact { PatientId = 1, At = Given.Now.At, Channel = ContactChannel.Call, Result = ContactResult.Voicemail };
        var step = plan.Log(contact, null, Given.Later(1));
        Undo(plan, step, Given.Later(1, 1));

        Assert.Equal(before, plan.Next);
        Assert.True(contact.IsUndone);
    }

    [Fact]
    public void A_step_is_undone_once()
    {
        var plan = Given.Booked();
        var step = plan.Events[^1];
        Undo(plan, step, Given.Later(0, 1));
        Given.Says("This step is already undone.", () => Undo(plan, step, Given.Later(0, 2)));
    }

    static void Undo(Case plan, CaseEvent step, Stamp stamp) => plan.UndoStep(step, step.OtherCase, [], stamp);
}
