using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Shared;

public sealed class CaseWriterTests
{
    [Fact]
    public async Task A_form_that_saw_an_older_state_is_told_who_changed_what_and_changes_nothing()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        practice.ActingAs = practice.Dana.Id;
        await Change(practice, plan.Id, null, opened => opened.Case.Present(opened.Stamp));
        practice.ActingAs = practice.Marisol.Id;

        var conflict = await Assert.ThrowsAsync<Conflict>(() => Change(practice, plan.Id, plan.Version, opened => opened.Case.Present(opened.Stamp)));

        Assert.Equal("Dana changed this case at 9:00 AM. Your text is kept. Look once more, then save again.", conflict.Message);
        Assert.Equal("Plan presented. 2 treatments, $1,605", conflict.Theirs);
        Assert.Single((await practice.Case(plan.Id)).Events, e => e.Kind == EventKind.Presented);
    }

    [Fact]
    public async Task Two_people_at_once_each_get_their_change_and_neither_is_lost()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() => Change(practice, plan.Id, null, opened =>
            opened.Case.SetNextAction(new(NextKind.CallBack, opened.Stamp.Today.AddDays(i)), opened.Stamp)))));

        Assert.Equal(20, (await practice.Case(plan.Id)).Events.Count(e => e.Kind == EventKind.NextActionSet));
    }

    [Fact]
    public async Task A_refused_change_leaves_nothing_behind()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        await Assert.ThrowsAsync<Refusal>(() => Change(practice, plan.Id, null, opened =>
        {
            opened.Case.Present(opened.Stamp);
            opened.Case.LogCheckIn(CheckInResult.FeelingWell, "", opened.Stamp);
        }));

        Assert.Null((await practice.Case(plan.Id)).PresentedOn);
    }

    static async Task<Result> Change(TestPractice practice, int caseId, int? seen, Action<CaseChange> change)
    {
        await using var scope = practice.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseWriter>().Change(caseId, seen, "Done", change);
    }
}
