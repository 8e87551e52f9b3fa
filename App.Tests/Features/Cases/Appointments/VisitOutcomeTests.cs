using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.History;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class VisitOutcomeTests
{
    static readonly TimeSpan ToThursdayEvening = TimeSpan.FromDays(2) + TimeSpan.FromHours(8);

    [Fact]
    public async Task A_visit_that_finished_everything_moves_the_case_to_Followed_up()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        practice.Clock.Advance(ToThursdayEvening);

        var result = await practice.Done(new MarkVisitDone.Command(plan.Id, plan.Version, plan.Visits[0].Id, [.. plan.Procedures.Select(p => p.Id)]));

        Assert.Equal("Moved to Followed up", result.Message);
        Assert.Equal(NextKind.CheckIn, (await practice.Case(plan.Id)).NextKind);
    }

    [Fact]
    public async Task What_was_not_finished_goes_back_to_Accepted_to_be_booked()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        practice.Clock.Advance(ToThursdayEvening);

        var result = await practice.Done(new MarkVisitDone.Command(plan.Id, null, plan.Visits[0].Id, [plan.Procedures[0].Id]));

        Assert.Equal("Moved to Accepted. 1 treatment is left to book", result.Message);
        Assert.Equal(NextKind.BookVisit, (await practice.Case(plan.Id)).NextKind);
    }

    [Fact]
    public async Task A_visit_marked_done_by_mistake_is_set_back_to_booked()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        practice.Clock.Advance(ToThursdayEvening);
        var done = await practice.Done(new MarkVisitDone.Command(plan.Id, null, plan.Visits[0].Id, [.. plan.Procedures.Select(p => p.Id)]));

        await practice.Done(new UndoStep.Command(plan.Id, done.StepId!.Value));

        Assert.Equal(Stage.Scheduled, (await practice.Case(plan.Id)).Stage);
    }

    [Fact]
    public async Task A_visit_of_another_day_is_not_done_yet()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        await practice.Refused(new MarkVisitDone.Command(plan.Id, null, plan.Visits[0].Id, []), "The visit is on Thu. Mark it done on the day.");
    }

    [Fact]
    public async Task A_missed_visit_returns_the_case_to_Accepted_first_in_line()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        practice.Clock.Advance(ToThursdayEvening);
        var other = await practice.AcceptedCase(await practice.NewPatient("Devon", "Marsh"));

        await practice.Done(new MarkVisitMissed.Command(plan.Id, null, plan.Visits[0].Id, "No answer when called"));

        var missed = await practice.Case(plan.Id);
        Assert.Equal((Stage.Accepted, 1, NextKind.Rebook), (missed.Stage, missed.MissedCount, missed.NextKind!.Value));
        Assert.True(missed.NextOrder < (await practice.Case(other.Id)).NextOrder);
    }

    [Fact]
    public async Task A_cancelled_visit_returns_the_case_to_Accepted_with_its_reason()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        await practice.Done(new CancelVisit.Command(plan.Id, plan.Version, plan.Visits[0].Id, "Patient is ill"));

        var cancelled = await practice.Case(plan.Id);
        Assert.Equal((Stage.Accepted, NextKind.Rebook), (cancelled.Stage, cancelled.NextKind!.Value));
        Assert.Contains("Patient is ill", cancelled.Events[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_is_confirmed_once()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();
        await practice.Done(new ConfirmVisit.Command(plan.Id, plan.Visits[0].Id));

        await practice.Refused(new ConfirmVisit.Command(plan.Id, plan.Visits[0].Id), "This visit is already confirmed.");
    }

    [Fact]
    public async Task A_rescheduled_visit_frees_its_old_time()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        var result = await practice.Done(new RescheduleVisit.Command(plan.Id, plan.Visits[0].Id, practice.At(new(2026, 3, 19), 9)));

        Assert.Equal("Visit moved to Thu, Mar 19, 9:00 AM", result.Message);
        var free = await practice.Send(new GetDayVisits.Query(0, practice.At(CaseSteps.Thursday, 14)));
        Assert.Null(free.Clash);
    }
}
