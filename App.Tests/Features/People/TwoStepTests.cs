using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using static CaseAcceptance.Tests.Features.People.AccountsGiven;

namespace CaseAcceptance.Tests.Features.People;

public sealed class TwoStepTests
{
    [Fact]
    public async Task The_apps_code_is_good_once_and_a_recovery_code_is_too()
    {
        await using var practice = await TestPractice.Open();
        var key = await practice.Send(new TwoStepKey.Command(practice.Marisol.Id));
        var recovery = await practice.TurnsOnTwoStep(practice.Marisol);
        var id = (await practice.AccountOf(practice.Marisol)).Id;

        var next = App(key!, stepsAhead: 1);
        Assert.True(await practice.Send(new CheckTwoStep.Command(id, $" {next[..3]} {next[3..]} ")));
        Assert.False(await practice.Send(new CheckTwoStep.Command(id, next)));
        Assert.True(await practice.Send(new CheckTwoStep.Command(id, recovery[0].ToLowerInvariant())));
        Assert.False(await practice.Send(new CheckTwoStep.Command(id, recovery[0])));
        Assert.True(await practice.Send(new CheckTwoStep.Command(id, recovery[7])));
        Assert.Null(await practice.Send(new TwoStepKey.Command(practice.Marisol.Id)));
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_has_to_wait()
    {
        await using var practice = await TestPractice.Open();
        var recovery = await practice.TurnsOnTwoStep(practice.Marisol);
        var id = (await practice.AccountOf(practice.Marisol)).Id;
        for (var wrong = 0; wrong < 5; wrong++)
        {
            Assert.False(await practice.Send(new CheckTwoStep.Command(id, "not a code")));

            // Giving the right password in between does not start the count anew.
            Assert.NotNull(await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password)));
        }

        Assert.False(await practice.Send(new CheckTwoStep.Command(id, recovery[0])));
        practice.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(await practice.Send(new CheckTwoStep.Command(id, recovery[0])));
    }

    [Fact]
    public async Task It_is_on_only_after_the_app_has_shown_a_code()
    {
        await using var practice = await TestPractice.Open();
        await practice.Send(new TwoStepKey.Command(practice.Marisol.Id));

        var refused = await practice.Send(new TurnOnTwoStep.Command(practice.Marisol.Id, "12345"));

        Assert.StartsWith("That is not the code", refused.Message, StringComparison.Ordinal);
        Assert.Empty(refused.Codes);
        Assert.False((await practice.AccountOf(practice.Marisol)).TwoFactorEnabled);
        Assert.Equal(ResultKind.Refused, (await practice.Send(new TurnOnTwoStep.Command(practice.Dana.Id, App("AAAABBBBCCCCDDDD")))).Kind);
    }

    [Fact]
    public async Task A_password_alone_is_turned_off_with_the_password_and_a_lost_phone_by_a_manager()
    {
        await using var practice = await TestPractice.Open();
        await practice.TurnsOnTwoStep(practice.Marisol);

        Assert.Equal(CheckOwnPassword.Wrong, (await practice.Send(new TurnOffTwoStep.Command("wrong"))).Message);
        Assert.True((await practice.AccountOf(practice.Marisol)).TwoFactorEnabled);
        Assert.True((await practice.Send(new TurnOffTwoStep.Command(JuniperStreet.Password))).IsDone);
        Assert.False((await practice.AccountOf(practice.Marisol)).TwoFactorEnabled);
        Assert.Equal(0, await practice.Read(db => db.AccountCodes.CountAsync()));

        await practice.TurnsOnTwoStep(practice.Marisol);
        await practice.CodeFor(practice.Marisol);
        Assert.True((await practice.AccountOf(practice.Marisol)).TwoFactorEnabled);
        await practice.CodeFor(practice.Marisol, lostPhone: true);
        Assert.False((await practice.AccountOf(practice.Marisol)).TwoFactorEnabled);
    }

    [Fact]
    public async Task A_manager_who_has_it_asks_it_of_everybody()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        var seen = PracticeFields.Of(await practice.Read(db => db.Practices.SingleAsync()));
        var asks = new SavePractice.Command(seen with { RequiresTwoStep = true }, seen);
        Assert.Equal("Turn on two-step sign-in for yourself first, in Your account.", (await practice.Send(asks)).Message);

        await practice.TurnsOnTwoStep(practice.Dana);
        var (marisol, dana) = (practice.ClaimsOf(practice.Marisol.Id), practice.ClaimsOf(practice.Dana.Id));
        Assert.True((await practice.Send(asks)).IsDone);

        Assert.False(await practice.IsStillIn(marisol));
        Assert.True(await practice.IsStillIn(dana));
        Assert.StartsWith("This practice signs in with two steps.", (await practice.Send(new TurnOffTwoStep.Command(JuniperStreet.Password))).Message, StringComparison.Ordinal);
    }
}
