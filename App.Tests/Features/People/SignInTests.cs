using System.Diagnostics;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaseAcceptance.Tests.Features.People;

public sealed class SignInTests
{
    [Theory]
    [InlineData("marisol", JuniperStreet.Password, true)]
    [InlineData(" Marisol ", JuniperStreet.Password, true)]
    [InlineData("marisol", "A quiet morning by the river", false)]
    [InlineData("marisol", "", false)]
    [InlineData("marisol", null, false)]
    [InlineData("nobody", JuniperStreet.Password, false)]
    [InlineData(null, null, false)]
    public async Task The_name_may_be_in_any_case_and_the_password_may_not(string? name, string? password, bool isLetIn)
    {
        await using var practice = await TestPractice.Open();

        var account = await practice.Send(new CheckPassword.Command(name, password));

        Assert.Equal(isLetIn ? practice.Marisol.Id : null, account?.PersonId);
    }

    [Theory]
    [InlineData("marisol")]
    [InlineData("nobody at all")]
    public async Task After_five_wrong_tries_the_right_password_has_to_wait_a_quarter_of_an_hour(string guessed)
    {
        await using var practice = await TestPractice.Open();
        for (var wrong = 0; wrong < 5; wrong++)
            Assert.Null(await practice.Send(new CheckPassword.Command(guessed, $"wrong password {wrong}")));

        var tooSoon = await practice.Send(new CheckPassword.Command("MARISOL", JuniperStreet.Password));
        practice.Clock.Advance(TimeSpan.FromMinutes(15));
        var later = await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password));

        Assert.Equal(guessed == "marisol", tooSoon is null);
        Assert.NotNull(later);
    }

    [Fact]
    public async Task Tries_at_the_same_moment_count_each()
    {
        await using var practice = await TestPractice.Open();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() => practice.Send(new CheckPassword.Command("marisol", $"wrong password {n}")))));

        Assert.Null(await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password)));
    }

    [Fact]
    public async Task Four_wrong_tries_are_forgiven_with_the_right_one()
    {
        await using var practice = await TestPractice.Open();
        for (var round = 0; round < 3; round++)
        {
            for (var wrong = 0; wrong < 4; wrong++)
                await practice.Send(new CheckPassword.Command("marisol", "wrong"));
            Assert.NotNull(await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password)));
        }
    }

    [Fact]
    public void A_name_that_nobody_has_takes_as_long_as_one_that_somebody_has()
    {
        var passwords = new Passwords(Options.Create(new PasswordHasherOptions { IterationCount = 50_000 }));
        var hash = passwords.HashOf(JuniperStreet.Password);

        Assert.False(passwords.IsRight(null, JuniperStreet.Password));
        var (nobodys, somebodys) = (TimeSpan.Zero, TimeSpan.Zero);

        // In turns, so that what else the machine does weighs on both.
        for (var turn = 0; turn < 8; turn++)
        {
            nobodys += Takes(() => passwords.IsRight(null, "wrong"));
            somebodys += Takes(() => passwords.IsRight(hash, "wrong"));
        }

        Assert.InRange(nobodys / somebodys, 0.5, 2);

        static TimeSpan Takes(Action act)
        {
            var watch = Stopwatch.StartNew();
            act();
            return watch.Elapsed;
        }
    }

    [Fact]
    public async Task A_colleague_who_left_is_not_let_in_and_what_is_open_ends()
    {
        await using var practice = await TestPractice.Open();
        var signedIn = practice.ClaimsOf(practice.DrRaman.Id);
        practice.ActingAs = practice.Dana.Id;
        Assert.True((await practice.Send(new DeactivatePerson.Command(practice.DrRaman.Id, null))).IsDone);

        Assert.Null(await practice.Send(new CheckPassword.Command("priya", JuniperStreet.Password)));
        Assert.False(await practice.IsStillIn(signedIn));

        // Also when they come back: an old browser does not come back with them.
        Assert.True((await practice.Send(new ReactivatePerson.Command(practice.DrRaman.Id))).IsDone);
        Assert.False(await practice.IsStillIn(signedIn));
        Assert.NotNull(await practice.Send(new CheckPassword.Command("priya", JuniperStreet.Password)));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_what_is_open_for_oneself_and_nobody_else()
    {
        await using var practice = await TestPractice.Open();
        var (marisol, dana) = (practice.ClaimsOf(practice.Marisol.Id), practice.ClaimsOf(practice.Dana.Id));
        Assert.True(await practice.IsStillIn(marisol));

        Assert.True((await practice.Send(new SignOutEverywhere.Command())).IsDone);

        Assert.False(await practice.IsStillIn(marisol));
        Assert.True(await practice.IsStillIn(dana));
        practice.ActingAs = practice.Dana.Id;
        Assert.True((await practice.Send(new SignOutColleague.Command(practice.Dana.Id))).IsDone);
        Assert.False(await practice.IsStillIn(dana));
    }

    [Fact]
    public async Task A_new_password_needs_the_present_one_and_ends_other_browsers()
    {
        await using var practice = await TestPractice.Open();
        var before = practice.ClaimsOf(practice.Marisol.Id);

        var wrong = await practice.Send(new ChangePassword.Command("not my password", "eleven green bottles"));
        var easy = await practice.Send(new ChangePassword.Command(JuniperStreet.Password, "marisol-vega-2026"));
        Assert.Equal((CheckOwnPassword.Wrong, ResultKind.Refused), (wrong.Message, easy.Kind));
        Assert.True(await practice.IsStillIn(before));

        Assert.True((await practice.Send(new ChangePassword.Command(JuniperStreet.Password, "eleven green bottles"))).IsDone);
        Assert.False(await practice.IsStillIn(before));
        Assert.Null(await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password)));
        Assert.NotNull(await practice.Send(new CheckPassword.Command("marisol", "eleven green bottles")));
    }
}
