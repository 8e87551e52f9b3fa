using AngleSharp.Dom;
using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Today;

public sealed class TodayPageTests
{
    [Fact]
    public async Task At_midnight_an_open_page_turns_to_the_new_day_by_itself()
    {
        await using var practice = await TestPractice.Open();
        await practice.Accept(await practice.NewCase());
        await using var screen = new TodayScreen(practice);
        var page = await screen.Open();
        await page.WaitForElementAsync(".tr");

        practice.GoTo(new(2026, 3, 11, 0, 0, 1));
        practice.Changes.Ring();

        await page.WaitForAssertionAsync(() => Assert.Equal("Wednesday, March 11", page.Find("h1").TextContent));
        Assert.Equal("Nothing accepted yet today", page.Find(".day-left .empty h3").TextContent);
    }

    [Fact]
    public async Task A_dentist_opens_on_their_own_and_one_press_shows_all()
    {
        await using var practice = await TestPractice.Open();
        await practice.Keep(new Person { Name = "Dr. Tom Aldridge", Role = Role.Dentist, ProviderId = practice.Aldridge.Id });
        await practice.Accept(await practice.NewCase());
        practice.ActingAs = await practice.Read(db => Task.FromResult(db.People.Single(p => p.Name == "Dr. Tom Aldridge").Id));
        await using var screen = new TodayScreen(practice);
        screen.Services.GetRequiredService<PracticeBook>().Forget();

        var page = await screen.Open();

        Assert.Equal("$0", (await page.WaitForElementAsync(".day-figures b")).TextContent);
        Assert.Equal("Aldridge", page.Find(".seg [aria-current=true]").TextContent);
        Assert.Equal("/today?dentist=all", page.FindAll(".seg a")[0].GetAttribute("href"));
    }

    [Fact]
    public async Task A_dentist_who_left_stays_on_the_days_they_worked()
    {
        await using var practice = await TestPractice.Open();
        await practice.Accept(await practice.NewCase());
        practice.Raman.IsActive = false;
        await practice.Keep(practice.Raman);
        await using var screen = new TodayScreen(practice);

        var page = await screen.Open();

        Assert.Contains("Left the practice", (await page.WaitForElementAsync(".grp header")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Raman", page.FindAll(".seg a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task The_huddle_is_open_before_the_first_visit_and_folded_after()
    {
        await using var practice = await TestPractice.Open();
        practice.GoTo(new(2026, 3, 11, 7, 30, 0));
        var booked = await practice.NewCase();
        await practice.Accept(booked);
        await practice.Book(booked, new(2026, 3, 11, 8, 0, 0));
        await using var screen = new TodayScreen(practice);
        var page = await screen.Open();
        Assert.True((await page.WaitForElementAsync(".huddle")).HasAttribute("open"));

        practice.GoTo(new(2026, 3, 11, 8, 1, 0));
        practice.Changes.Ring();

        await page.WaitForAssertionAsync(() => Assert.False(page.Find(".huddle").HasAttribute("open")));
    }

    [Theory]
    [InlineData("2026-03-11", "This day has not come yet")]
    [InlineData("yesterday", "This address names no day")]
    public async Task A_day_that_is_none_or_has_not_come_says_so(string date, string words)
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new TodayScreen(practice);

        var page = await screen.Open(date);

        Assert.Equal(words, page.Find(".empty h2").TextContent);
    }

    [Fact]
    public async Task A_past_day_says_that_it_is_final_and_has_no_live_mark()
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new TodayScreen(practice);

        var page = await screen.Open("2026-03-09");

        Assert.Equal("Final", page.Find(".day-head .chip").TextContent);
        Assert.Empty(page.FindAll(".live"));
        Assert.Equal("Nothing was accepted on this day", (await page.WaitForElementAsync(".day-left .empty h3")).TextContent);
    }
}
