using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.FollowUp;
using CaseAcceptance.Features.Cases.History;

namespace CaseAcceptance.Tests.Features.Cases.FollowUp;

public sealed class FollowUpCommandTests
{
    [Fact]
    public async Task A_voicemail_sets_the_next_try_by_itself()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var result = await practice.Done(new LogContact.Command(plan.Id, null, ContactChannel.Call, ContactResult.Voicemail, "", null));

        Assert.Equal("Left voicemail. Next: call back Thu", result.Message);
        Assert.Equal(CaseSteps.Thursday, (await practice.Case(plan.Id)).NextDue);
    }

    [Fact]
    public async Task What_was_agreed_with_the_patient_comes_before_the_cadence()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var agreed = new NextAction(NextKind.CallBack, new(2026, 3, 27), new(14, 30), practice.Marisol.Id);

        await practice.Done(new LogContact.Command(plan.Id, plan.Version, ContactChannel.Call, ContactResult.Spoke, "Asks her husband", agreed));

        Assert.Equal((agreed.Due, agreed.At), ((await practice.Case(plan.Id)).NextDue, (await practice.Case(plan.Id)).NextAt));
    }

    [Fact]
    public async Task A_day_in_the_past_can_not_be_agreed()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var past = new NextAction(NextKind.CallBack, new(2026, 3, 9));

        await practice.Refused(new LogContact.Command(plan.Id, null, ContactChannel.Call, ContactResult.Spoke, "", past), "That day has passed. Pick today or later.");
        Assert.Empty((await practice.Case(plan.Id)).Contacts);
    }

    [Fact]
    public async Task A_contact_is_undone_with_the_next_action_it_set()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var logged = await practice.Done(new LogContact.Command(plan.Id, null, ContactChannel.Call, ContactResult.NoAnswer, "", null));

        await practice.Done(new UndoStep.Command(plan.Id, logged.StepId!.Value));

        var back = await practice.Case(plan.Id);
        Assert.Equal((plan.NextDue, true), (back.NextDue, back.Contacts.Single().IsUndone));
    }

    [Fact]
    public async Task A_missed_visit_can_be_put_off_to_the_day_the_patient_named()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        await practice.Done(new CancelVisit.Command(plan.Id, null, plan.Visits[0].Id, "Patient is ill"));

        var result = await practice.Done(new SetNextAction.Command(plan.Id, null, new(NextKind.Rebook, new(2026, 3, 17))));

        Assert.Equal("Snoozed to Tue, Mar 17", result.Message);
    }

    [Fact]
    public async Task Another_kind_of_next_action_is_named_in_the_message()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var result = await practice.Done(new SetNextAction.Command(plan.Id, plan.Version, new(NextKind.CheckInsurance, CaseSteps.Thursday)));

        Assert.Equal("Next: check insurance Thu", result.Message);
    }

    [Fact]
    public async Task While_a_visit_is_booked_the_visit_is_the_next_action()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        await practice.Refused(new SetNextAction.Command(plan.Id, null, new(NextKind.CallBack, CaseSteps.Thursday)), "A visit is booked. The visit is the next action.");
        Assert.Null(await practice.Send(new ProposeNext.Query(plan.Id, ContactChannel.Call, ContactResult.Spoke)));
    }

    [Fact]
    public async Task A_patient_who_is_well_leaves_only_the_closing()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.TreatedCase();

        var result = await practice.Done(new LogCheckIn.Command(plan.Id, plan.Version, CheckInResult.FeelingWell, ""));

        Assert.Equal("Check-in logged. Next: close case today", result.Message);
    }

    [Fact]
    public async Task Symptoms_go_to_a_dentist()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.TreatedCase();

        await practice.Done(new LogCheckIn.Command(plan.Id, plan.Version, CheckInResult.NeedsDentist, "Swelling since noon"));

        Assert.Equal("The dentist calls the patient", (await practice.Case(plan.Id)).NextNote);
    }
}
