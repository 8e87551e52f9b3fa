using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.People;

public sealed class FirstRunTests
{
    [Fact]
    public async Task Two_people_who_set_up_at_once_get_one_practice()
    {
        await using var file = await TestPractice.Unopened();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(n =>
            Task.Run(() => file.Send(new SetUpPractice.Command($"Practice {n}", "America/Chicago", $"Person {n}", $"person{n}", JuniperStreet.Password)))));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), result => Assert.Equal("This practice is already set up. Sign in.", result.Message));
        Assert.Equal(1, await file.Read(db => db.Practices.CountAsync()));
        Assert.Equal(Role.Manager, await file.Read(db => db.People.Select(p => p.Role).SingleAsync()));
        Assert.Equal(1, await file.Read(db => db.Accounts.CountAsync()));
        Assert.Equal(3, await file.Read(db => db.Operatories.CountAsync()));
    }

    [Theory]
    [InlineData("", "America/Chicago", "Dana", "dana", JuniperStreet.Password, "Enter the practice's name.")]
    [InlineData("Elm Street", "Mars/Olympus", "Dana", "dana", JuniperStreet.Password, "Pick a time zone from the list.")]
    [InlineData("Elm Street", "America/Chicago", " ", "dana", JuniperStreet.Password, "Enter your name.")]
    [InlineData("Elm Street", "America/Chicago", "Dana", " ", JuniperStreet.Password, "Enter a sign-in name.")]
    [InlineData("Elm Street", "America/Chicago", "Dana", "dana", "too short", "Use at least 12 characters.")]
    [InlineData("Elm Street", "America/Chicago", "Dana", "dana", "elmstreet-dana", "This one is easy to guess. Try a short sentence of your own.")]
    public async Task A_practice_needs_a_name_a_zone_and_a_manager_with_an_account(string name, string zone, string person, string signIn, string password, string sentence)
    {
        await using var file = await TestPractice.Unopened();

        Assert.Equal(sentence, (await file.Send(new SetUpPractice.Command(name, zone, person, signIn, password))).Message);
        Assert.Equal(0, await file.Read(db => db.ProcedureTypes.CountAsync()));
    }

    [Fact]
    public void The_time_zones_to_choose_from_are_each_there_once_and_known_to_the_clock()
    {
        var zones = TimeZones.UnitedStates.Select(zone => zone.Id).Concat(TimeZones.Others(null)).ToList();

        Assert.InRange(zones.Count, 300, 312);
        Assert.Equal(zones.Count, zones.Distinct().Count());
        Assert.All(zones, zone => Assert.Null(Practice.Problem("Elm Street", zone)));
        Assert.Contains("Europe/Berlin", zones);
        Assert.DoesNotContain("Asia/Calcutta", zones);
        Assert.DoesNotContain(zones, zone => zone.StartsWith("US/", StringComparison.Ordinal) || zone.StartsWith("Etc/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Europe/Amsterdam", 1)]
    [InlineData("Europe/Berlin", 0)]
    [InlineData("America/Chicago", 0)]
    public void A_zone_that_was_chosen_under_another_name_stays_to_choose(string chosen, int more)
    {
        Assert.Equal(TimeZones.Others(null).Count() + more, TimeZones.Others(chosen).Count());
        Assert.Contains(chosen, TimeZones.Others(chosen).Concat(TimeZones.UnitedStates.Select(zone => zone.Id)));
    }

    [Fact]
    public void The_starter_list_is_in_our_own_words_without_codes()
    {
        var types = StarterList.Types();

        Assert.InRange(types.Count, 28, 36);
        Assert.All(types, type => Assert.Equal("", type.Code));
        Assert.All(types, type => Assert.True(type.Fee > Money.Zero && type.Minutes % 15 == 0));
        Assert.All(types.Where(type => type.CountsAsTreatment), type => Assert.False(type.WhyItMatters == "" || type.IfLeftAlone == "" || type.OtherChoices == ""));
        Assert.Equal(types.Count, types.Select(type => type.Name).Distinct().Count());
    }

    [Fact]
    public async Task A_real_practice_is_never_made_a_demo_nor_taken_away()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();

        var demo = await practice.Send(new CreateDemo.Command(new(10, 10, 1), Replace: true));
        var away = await practice.Send(new StartOwn.Command());

        Assert.StartsWith("There is a practice in this folder.", demo.Message, StringComparison.Ordinal);
        Assert.Equal("This is a real practice. It stays.", away.Message);
        Assert.NotNull(await practice.Case(plan.Id));
    }

    [Fact]
    public async Task Setting_up_your_own_starts_empty_and_an_old_sign_in_becomes_nobody()
    {
        await using var file = await TestPractice.Unopened();
        await file.Send(new CreateDemo.Command(new(12, 20, 1)));
        file.ActingAs = await file.Read(db => db.People.Where(p => p.Role == Role.Coordinator).Select(p => p.Id).FirstAsync());

        Assert.True((await file.Send(new StartOwn.Command())).IsDone);
        Assert.Equal((0, 0, 0), await file.Read(async db => (await db.Cases.CountAsync(), await db.Patients.CountAsync(), await db.Practices.CountAsync())));
        await file.Send(new SetUpPractice.Command("Elm Street", "America/Chicago", "Dana Whitlock", "dana", JuniperStreet.Password));

        Assert.True(await file.Read(db => db.People.Select(p => p.Id).SingleAsync()) > file.ActingAs);
        Assert.Equal(ResultKind.NotAllowed, (await file.Send(new StartOwn.Command())).Kind);
    }

    [Theory]
    [InlineData("/board?case=3", "/board?case=3")]
    [InlineData("//elsewhere.example", "/board")]
    [InlineData("/\\elsewhere.example", "/board")]
    [InlineData("https://elsewhere.example", "/board")]
    [InlineData("/\t/elsewhere.example", "/board")]
    [InlineData("", "/board")]
    [InlineData(null, "/board")]
    public void Nobody_is_sent_elsewhere_by_a_link(string? asked, string goes) => Assert.Equal(goes, FrontDoor.OrHome(asked, new() { Name = "Marisol Vega" }));

    [Fact]
    public void A_dentist_begins_with_what_was_accepted_today() =>
        Assert.Equal("/today", FrontDoor.OrHome(null, new() { Name = "Dr. Priya Raman", Role = Role.Dentist }));
}
