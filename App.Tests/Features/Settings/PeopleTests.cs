using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Settings;

public sealed class PeopleTests
{
    [Fact]
    public async Task Whoever_takes_over_from_a_colleague_who_leaves_owns_the_open_and_the_waiting_cases()
    {
        await using var practice = await TestPractice.Open();
        var open = await practice.NewCase();
        var waiting = await practice.NewCase();
        var declined = await practice.NewCase();
        await practice.Read(async db =>
        {
            (await CaseWriter.Load(db, waiting.Id)).Defer(new DateOnly(2026, 5, 1), "After the move", practice.Stamp);
            (await CaseWriter.Load(db, declined.Id)).Decline(DeclineReason.Cost, null, null, false, "", practice.Stamp);
            return await db.SaveChangesAsync();
        });
        practice.ActingAs = practice.Dana.Id;

        var result = await practice.Send(new DeactivatePerson.Command(practice.Marisol.Id, practice.DrRaman.Id));

        Assert.Equal("Marisol Vega is no longer active. Dr. Priya Raman has 2 cases more", result.Message);
        var moved = await practice.Case(open.Id);
        Assert.Equal((practice.DrRaman.Id, practice.DrRaman.Id), (moved.OwnerId, moved.NextPersonId));
        Assert.Equal("Marisol Vega to Dr. Priya Raman", moved.Events[^1].Text);
        Assert.Equal(practice.DrRaman.Id, (await practice.Case(waiting.Id)).OwnerId);
        Assert.Equal(practice.Marisol.Id, (await practice.Case(declined.Id)).OwnerId);
    }

    [Fact]
    public async Task Nobody_leaves_while_their_open_cases_have_no_one_to_go_to()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase();
        practice.ActingAs = practice.Dana.Id;

        var result = await practice.Send(new DeactivatePerson.Command(practice.Marisol.Id, null));

        Assert.Equal("Pick who takes over the cases of Marisol Vega.", result.Message);
        Assert.True((await practice.Read(db => db.People.FindAsync(practice.Marisol.Id).AsTask()))!.IsActive);
    }

    [Fact]
    public async Task The_last_manager_stays_a_manager()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;

        var leaving = await practice.Send(new DeactivatePerson.Command(practice.Dana.Id, practice.Marisol.Id));
        var demoted = await practice.Send(new SavePerson.Command(practice.Dana.Id, new() { Name = "Dana Whitlock", Role = Role.Coordinator }));

        Assert.Equal("This is the last manager. Make someone else a manager first.", leaving.Message);
        Assert.Equal(leaving.Message, demoted.Message);
        await practice.Send(new SavePerson.Command(null, new() { Name = "Theo Marsh", Role = Role.Manager }));
        Assert.True((await practice.Send(new SavePerson.Command(practice.Dana.Id, new() { Name = "Dana Whitlock", Role = Role.Coordinator }))).IsDone);
    }

    [Fact]
    public async Task A_coordinator_reads_the_settings_and_changes_none()
    {
        await using var practice = await TestPractice.Open();

        Assert.False((await practice.Send(new GetSettings.Query())).MayChange);
        Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new SavePerson.Command(practice.Marisol.Id, new() { Name = "Marisol Vega", Role = Role.Manager }))).Kind);
    }

    [Fact]
    public async Task Two_managers_who_change_the_same_person_learn_of_each_other()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        var seen = PersonFields.Of(practice.Marisol);
        await practice.Send(new SavePerson.Command(practice.Marisol.Id, seen with { Name = "Marisol Vega-Ruiz" }, seen));

        var second = await practice.Send(new SavePerson.Command(practice.Marisol.Id, seen with { Role = Role.Manager }, seen));

        Assert.Equal(ResultKind.Conflict, second.Kind);
        Assert.Contains("Marisol Vega-Ruiz", second.Message, StringComparison.Ordinal);
    }
}
