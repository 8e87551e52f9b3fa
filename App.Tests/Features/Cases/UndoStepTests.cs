using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Shared;
using Xunit;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class UndoStepTests
{
    [Fact]
    public async Task Undoing_a_partial_acceptance_takes_the_untouched_rest_back_in()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Read(async db =>
        {
            var opened = await CaseWriter.Load(db, plan.Id);
            opened.Accept([opened.Procedures[0]], AcceptedHow.ByPhone, null, "", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        var accepted = await practice.Case(plan.Id);
        Assert.Equal(Stage.Accepted, accepted.Stage);
        Assert.Single(accepted.Procedures);

        var result = await practice.Send(new UndoStep.Command(plan.Id, accepted.Events[^1].Id));

        Assert.Equal("Undone", result.Message);
        var undone = await practice.Case(plan.Id);
        Assert.Equal(Stage.Exam, undone.Stage);
        Assert.Equal(2, undone.Procedures.Count);
        Assert.Equal(Money.Of(1605), undone.Fee);
        var other = await practice.Case(accepted.Events[^1].OtherCaseId!.Value);
        Assert.Equal(Outcome.Rejoined, other.Outcome);
    }

    [Fact]
    public async Task A_dentist_takes_back_an_acceptance_but_not_what_is_the_coordinators()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Read(async db =>
        {
            var opened = await CaseWriter.Load(db, plan.Id);
            opened.SetNextAction(new(NextKind.CallBack, practice.Stamp.Today), practice.Stamp);
            opened.Accept([.. opened.Procedures], AcceptedHow.InOffice, null, "", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        var events = (await practice.Case(plan.Id)).Events;
        practice.ActingAs = practice.DrRaman.Id;

        Assert.True((await practice.Send(new UndoStep.Command(plan.Id, events.Single(e => e.Kind == EventKind.Accepted).Id))).IsDone);
        Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new UndoStep.Command(plan.Id, events.Single(e => e.Kind == EventKind.NextActionSet).Id))).Kind);
    }
}
