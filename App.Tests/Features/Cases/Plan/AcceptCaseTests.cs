using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases.Plan;

public sealed class AcceptCaseTests
{
    [Fact]
    public async Task Accepting_everything_moves_the_case_to_Accepted()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var result = await practice.Done(new AcceptCase.Command(plan.Id, plan.Version, [.. plan.Procedures.Select(p => p.Id)], AcceptedHow.ByPhone, null, "Her sister had one"));

        Assert.Equal("Moved to Accepted", result.Message);
        var accepted = await practice.Case(plan.Id);
        Assert.Equal((Stage.Accepted, AcceptedHow.ByPhone, practice.Marisol.Id), (accepted.Stage, accepted.AcceptedHow, accepted.AcceptanceTakenById));
        Assert.Equal(new DateOnly(2026, 3, 10), accepted.AcceptedOn);
        Assert.Equal(NextKind.BookVisit, accepted.NextKind);
    }

    [Fact]
    public async Task The_message_names_the_case_in_which_the_rest_stays()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var result = await practice.Done(new AcceptCase.Command(plan.Id, plan.Version, [plan.Procedures[0].Id], AcceptedHow.InOffice, new(2026, 6, 10), ""));

        var rest = await practice.Case((await practice.Case(plan.Id)).Events[^1].OtherCaseId!.Value);
        Assert.Equal($"Moved to Accepted. 1 treatment stays in case {rest.Id}", result.Message);
        Assert.Equal((Stage.Exam, "Filling", new DateOnly(2026, 6, 10)), (rest.Stage, rest.Procedures.Single().Name, rest.NextDue));
    }

    [Fact]
    public async Task Undo_takes_the_acceptance_and_the_split_back()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var accepted = await practice.Done(new AcceptCase.Command(plan.Id, null, [plan.Procedures[0].Id], AcceptedHow.InOffice, null, ""));

        await practice.Done(new UndoStep.Command(plan.Id, accepted.StepId!.Value));

        var back = await practice.Case(plan.Id);
        Assert.Equal((Stage.Exam, 2), (back.Stage, back.Procedures.Count));
    }

    [Fact]
    public async Task Nothing_ticked_is_refused()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        await practice.Refused(new AcceptCase.Command(plan.Id, null, [], AcceptedHow.InOffice, null, ""), "Tick at least one treatment.");
    }

    [Fact]
    public async Task Two_colleagues_recording_the_same_acceptance_get_one_and_the_other_is_told_by_whom()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var command = new AcceptCase.Command(plan.Id, plan.Version, [plan.Procedures[0].Id], AcceptedHow.InOffice, null, "");
        practice.ActingAs = practice.Dana.Id;
        await practice.Done(command);
        practice.ActingAs = practice.Marisol.Id;

        var second = await practice.Send(command);

        Assert.Equal(ResultKind.Conflict, second.Kind);
        Assert.StartsWith("Dana changed this case", second.Message, StringComparison.Ordinal);
        Assert.Contains("1 of 2 treatments", second.Theirs, StringComparison.Ordinal);
    }
}
