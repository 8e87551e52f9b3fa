using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.People;

public sealed class CodeTests
{
    [Fact]
    public async Task A_colleague_joins_with_a_code_once()
    {
        await using var practice = await TestPractice.Open();
        var (theo, code) = await practice.Invited();
        Assert.Equal(new CodeHolder(theo.Id, null), await practice.Send(new LookUpCode.Query(code.ToLowerInvariant().Replace("-", " "), CodeKind.Join)));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => practice.Send(new JoinPractice.Command(code, $"theo{n}", JuniperStreet.Password)))));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), result => Assert.Equal(LookUpCode.NotGood, result.Message));
        Assert.Equal(theo.Id, (await practice.Send(new CheckPassword.Command((await practice.AccountOf(theo)).UserName, JuniperStreet.Password)))?.PersonId);
        Assert.Null(await practice.Send(new LookUpCode.Query(code, CodeKind.Join)));
    }

    [Theory]
    [InlineData("marisol", JuniperStreet.Password, "This sign-in name is taken. Choose another one.")]
    [InlineData("MARISOL", JuniperStreet.Password, "This sign-in name is taken. Choose another one.")]
    [InlineData("x", JuniperStreet.Password, "Use 2 to 100 characters.")]
    [InlineData("theo", "too short", "Use at least 12 characters.")]
    [InlineData("theo", "theo-lindqvist-1", "This one is easy to guess. Try a short sentence of your own.")]
    public async Task What_is_refused_leaves_the_code_good(string name, string password, string sentence)
    {
        await using var practice = await TestPractice.Open();
        var (_, code) = await practice.Invited();

        Assert.Equal(sentence, (await practice.Send(new JoinPractice.Command(code, name, password))).Message);
        Assert.True((await practice.Send(new JoinPractice.Command(code, "theo", JuniperStreet.Password))).IsDone);
    }

    [Fact]
    public async Task An_invitation_is_good_for_seven_days_and_a_reset_for_one()
    {
        await using var practice = await TestPractice.Open();
        var (_, invitation) = await practice.Invited();
        var reset = await practice.CodeFor(practice.Marisol);
        Assert.NotNull(await practice.Send(new LookUpCode.Query(reset, CodeKind.Join)));

        practice.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await practice.Send(new LookUpCode.Query(reset, CodeKind.Join)));
        Assert.Equal(LookUpCode.NotGood, (await practice.Send(new JoinPractice.Command(reset, null, JuniperStreet.Password))).Message);
        Assert.NotNull(await practice.Send(new LookUpCode.Query(invitation, CodeKind.Join)));

        practice.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(LookUpCode.NotGood, (await practice.Send(new JoinPractice.Command(invitation, "theo", JuniperStreet.Password))).Message);
    }

    [Fact]
    public async Task A_reset_ends_the_old_password_and_every_open_browser_and_keeps_the_name()
    {
        await using var practice = await TestPractice.Open();
        var open = practice.ClaimsOf(practice.Marisol.Id);

        var code = await practice.CodeFor(practice.Marisol);

        Assert.False(await practice.IsStillIn(open));
        Assert.Null(await practice.Send(new CheckPassword.Command("marisol", JuniperStreet.Password)));
        Assert.True((await practice.Send(new JoinPractice.Command(code, "somebody else", "eleven green bottles"))).IsDone);
        Assert.Equal(practice.Marisol.Id, (await practice.Send(new CheckPassword.Command("marisol", "eleven green bottles")))?.PersonId);
    }

    [Fact]
    public async Task A_newer_code_and_leaving_end_the_older_one()
    {
        await using var practice = await TestPractice.Open();
        var (theo, first) = await practice.Invited();
        var second = await practice.CodeFor(theo);
        Assert.Null(await practice.Send(new LookUpCode.Query(first, CodeKind.Join)));
        Assert.NotNull(await practice.Send(new LookUpCode.Query(second, CodeKind.Join)));

        await practice.Send(new DeactivatePerson.Command(theo.Id, null));
        await practice.Send(new ReactivatePerson.Command(theo.Id));

        Assert.Equal(LookUpCode.NotGood, (await practice.Send(new JoinPractice.Command(second, "theo", JuniperStreet.Password))).Message);
    }

    [Fact]
    public async Task The_file_never_holds_a_code_itself()
    {
        await using var practice = await TestPractice.Open();
        var (_, code) = await practice.Invited();
        await practice.TurnsOnTwoStep(practice.Marisol);

        var kept = await practice.Read(db => db.AccountCodes.Select(c => c.Hash).ToListAsync());

        Assert.Equal(9, kept.Count);
        Assert.All(kept, hash => Assert.Equal(64, hash.Length));
        Assert.DoesNotContain(kept, hash => hash.Contains(code.Replace("-", ""), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nobody_but_a_manager_makes_codes_or_signs_colleagues_out()
    {
        await using var practice = await TestPractice.Open();
        foreach (var person in (Person[])[practice.Marisol, practice.DrRaman])
        {
            practice.ActingAs = person.Id;
            Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new InviteColleague.Command(practice.Dana.Id))).Kind);
            Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new SignOutColleague.Command(practice.Dana.Id))).Kind);
        }

        (practice.ActingAs, practice.Session) = (practice.Dana.Id, "office");
        Assert.Equal("Change your own password in Your account.", (await practice.Send(new InviteColleague.Command(practice.Dana.Id))).Message);
    }

    [Fact]
    public async Task A_practice_without_accounts_is_claimed_once_with_the_code_of_the_newest_start()
    {
        await using var practice = await TestPractice.Open();
        await practice.Read(db => db.Accounts.ExecuteDeleteAsync());
        practice.Services.GetRequiredService<PracticeBook>().Forget();
        var (old, code) = (await practice.Send(new OfferClaim.Command()), await practice.Send(new OfferClaim.Command()));

        foreach (var (given, who, says) in new[]
        {
            ("WRONG-CODE", practice.Dana, LookUpCode.NotGood), (old, practice.Dana, LookUpCode.NotGood), (code, practice.Marisol, "Pick who you are."),
        })
            Assert.Equal(says, (await practice.Send(new ClaimPractice.Command(given!, who.Id, "dana", JuniperStreet.Password))).Message);
        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(n => Task.Run(() => practice.Send(new ClaimPractice.Command(code!, practice.Dana.Id, $"dana{n}", JuniperStreet.Password)))));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(practice.Dana.Id, await practice.Read(db => db.Accounts.Select(a => a.PersonId).SingleAsync()));
        Assert.Null(await practice.Send(new OfferClaim.Command()));
    }

    [Fact]
    public async Task A_code_of_one_kind_opens_nothing_of_another()
    {
        await using var practice = await TestPractice.Open();
        var (_, code) = await practice.Invited();
        var recovery = (await practice.TurnsOnTwoStep(practice.Marisol))[0];

        Assert.Null(await practice.Send(new LookUpCode.Query(code, CodeKind.Claim)));
        Assert.Equal(LookUpCode.NotGood, (await practice.Send(new JoinPractice.Command(recovery, "theo", JuniperStreet.Password))).Message);
        Assert.False(await practice.Send(new CheckTwoStep.Command((await practice.AccountOf(practice.Marisol)).Id, code)));
    }
}
