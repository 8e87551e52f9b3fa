using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Closing;
using CaseAcceptance.Features.Cases.History;

namespace CaseAcceptance.Tests.Features.Cases.Closing;

public sealed class ClosingCommandTests
{
    static readonly DateOnly June = new(2026, 6, 10);

    [Fact]
    public async Task A_decline_with_a_day_to_check_back_comes_back_on_that_day()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var result = await practice.Done(new DeclineCase.Command(plan.Id, plan.Version, DeclineReason.Cost, DeclineReason.PastExperience, June, false, ""));

        Assert.Equal("Declined. Comes back Wed, Jun 10", result.Message);
        var declined = await practice.Case(plan.Id);
        Assert.Equal((Outcome.Declined, DeclineReason.Cost, DeclineReason.PastExperience), (declined.Outcome, declined.StatedReason, declined.UnderlyingReason));
        practice.Clock.Advance(TimeSpan.FromDays(92));
        await practice.Done(new ReturnDeferredCases.Command());
        Assert.True((await practice.Case(plan.Id)).IsOpen);
    }

    [Fact]
    public async Task A_decline_is_undone_in_one_press()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var declined = await practice.Done(new DeclineCase.Command(plan.Id, null, DeclineReason.WantsToWait, null, null, false, ""));

        await practice.Done(new UndoStep.Command(plan.Id, declined.StepId!.Value));

        Assert.Equal((true, plan.NextDue), ((await practice.Case(plan.Id)).IsOpen, (await practice.Case(plan.Id)).NextDue));
    }

    [Fact]
    public async Task A_patient_who_asks_for_it_is_not_contacted_again()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        await practice.Done(new DeclineCase.Command(plan.Id, null, DeclineReason.GoingElsewhere, null, null, true, ""));

        Assert.True((await practice.Case(plan.Id)).Patient.DoNotContact);
    }

    [Fact]
    public async Task A_deferred_case_comes_back_at_midnight_of_its_day_and_not_before()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Done(new DeferCase.Command(plan.Id, plan.Version, new(2026, 3, 12), "After the holiday"));

        practice.Clock.Advance(TimeSpan.FromHours(15 + 24) - TimeSpan.FromMinutes(1));
        await practice.Done(new ReturnDeferredCases.Command());
        Assert.Equal(Outcome.Deferred, (await practice.Case(plan.Id)).Outcome);

        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        await practice.Done(new ReturnDeferredCases.Command());
        Assert.True((await practice.Case(plan.Id)).IsOpen);
    }

    [Fact]
    public async Task Closing_sets_the_next_regular_visit()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.CheckedInCase();

        await practice.Done(new CloseCase.Command(plan.Id, plan.Version, new(2026, 9, 14)));

        var closed = await practice.Case(plan.Id);
        Assert.Equal((Outcome.Completed, new DateOnly(2026, 9, 14)), (closed.Outcome, closed.Patient.RecallDueOn));
    }

    [Fact]
    public async Task A_case_is_not_closed_before_the_check_in()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.TreatedCase();

        await practice.Refused(new CloseCase.Command(plan.Id, null, null), "Log the check-in first.");
    }

    [Fact]
    public async Task Ending_a_case_asks_to_whom_the_patient_was_referred()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        await practice.Refused(new EndCase.Command(plan.Id, null, Outcome.Referred, " "), "Say who the patient was referred to.");
        Assert.Equal("Case closed, referred", (await practice.Done(new EndCase.Command(plan.Id, null, Outcome.Referred, "Dr. Ames, root canals"))).Message);
    }

    [Fact]
    public async Task A_closed_case_is_reopened_where_it_stood()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();
        await practice.Done(new EndCase.Command(plan.Id, null, Outcome.Expired, "Moved away"));

        Assert.Equal("Back in Accepted", (await practice.Done(new ReopenCase.Command(plan.Id))).Message);
        await practice.Refused(new ReopenCase.Command(plan.Id), "This case is already open.");
    }

    [Fact]
    public async Task A_booked_case_is_not_declined_over_its_visit()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        await practice.Refused(new DeclineCase.Command(plan.Id, null, DeclineReason.Cost, null, June, false, ""), "A visit is booked. Cancel it first.");
    }
}
