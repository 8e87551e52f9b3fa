using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Plan;

namespace CaseAcceptance.Tests.Features.Cases.Plan;

public sealed class UndoAcceptanceTests
{
    [Fact]
    public async Task From_Scheduled_the_visit_is_cancelled_and_the_acceptance_undone_in_one_step()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        var result = await practice.Done(new UndoAcceptance.Command(plan.Id, CancelVisits: true));

        Assert.Equal("Moved to Exam", result.Message);
        var undone = await practice.Case(plan.Id);
        Assert.Equal((Stage.Exam, AppointmentStatus.Cancelled), (undone.Stage, undone.Visits.Single().Status));
        Assert.All(undone.Procedures, line => Assert.Equal(ProcedureState.Proposed, line.State));
    }

    [Fact]
    public async Task A_booked_visit_is_never_cancelled_without_being_asked_for()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        await practice.Refused(new UndoAcceptance.Command(plan.Id), "A visit is booked. Cancel it first.");

        Assert.Equal(Stage.Scheduled, (await practice.Case(plan.Id)).Stage);
    }

    [Fact]
    public async Task What_was_split_off_comes_back_in()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Done(new AcceptCase.Command(plan.Id, null, [plan.Procedures[0].Id], AcceptedHow.InOffice, null, ""));

        await practice.Done(new UndoAcceptance.Command(plan.Id));

        Assert.Equal(2, (await practice.Case(plan.Id)).Procedures.Count);
    }
}
