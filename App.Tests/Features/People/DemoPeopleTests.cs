using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.People;

public sealed class DemoPeopleTests
{
    [Fact]
    public async Task One_click_makes_a_visitor_of_the_demo_a_coordinator_a_dentist_or_a_manager()
    {
        await using var file = await TestPractice.Unopened();
        await file.Send(new CreateDemo.Command(new(6, 6, 1)));
        var book = file.Services.GetRequiredService<PracticeBook>();

        var people = EnterDemo.People(book.Now).ToList();
        foreach (var person in people)
            Assert.True((await file.Send(new EnterDemo.Command(person.Id))).IsDone);

        Assert.Equal([Role.Coordinator, Role.Dentist, Role.Manager], people.Select(person => person.Role));
        Assert.All(people, person => Assert.False(book.Now.AccountOf(person.Id)!.HasPassword));
        Assert.Null(await file.Send(new CheckPassword.Command($"demo {people[0].Id}", "")));
        Assert.Null(file.Services.GetRequiredService<Sessions>().Allowed);
    }

    [Fact]
    public async Task Nobody_enters_a_real_practice_with_one_click()
    {
        await using var practice = await TestPractice.Open();
        await practice.Read(db => db.Accounts.ExecuteDeleteAsync());
        practice.Services.GetRequiredService<PracticeBook>().Forget();

        Assert.Empty(EnterDemo.People(practice.Services.GetRequiredService<PracticeBook>().Now));
        Assert.Equal("Sign in with your name and password.", (await practice.Send(new EnterDemo.Command(practice.Dana.Id))).Message);
        Assert.Equal(0, await practice.Read(db => db.Accounts.CountAsync()));
    }
}
