using Bunit;
using CaseAcceptance.Shared;
using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseAcceptance.Tests.Shell;

public sealed class MessageBarTests : BunitContext
{
    readonly FakeTimeProvider clock = new();
    readonly Messages messages = new();
    readonly IRenderedComponent<MessageBar> bar;
    int undone;

    public MessageBarTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton(messages);
        bar = Render<MessageBar>();
    }

    [Fact]
    public void A_message_goes_by_itself_after_six_seconds()
    {
        Say(new("Saved"));
        Pass(seconds: 5);
        Assert.Equal("Saved", Shown);
        Pass(seconds: 2);
        Assert.Equal("", Shown);
    }

    [Fact]
    public void Only_the_newest_message_is_there_and_it_gets_its_whole_time()
    {
        Say(new("Moved to Accepted") { Action = "Undo", Act = Undo });
        Pass(seconds: 5);
        Say(new("Moved to Scheduled"));
        Pass(seconds: 4);
        Assert.Equal("Moved to Scheduled", Shown);
        Assert.Empty(bar.FindAll("button"));
    }

    [Fact]
    public void Undo_is_done_once_and_the_message_is_gone()
    {
        Say(new("Moved to Accepted") { Action = "Undo", Act = Undo });
        bar.Find("button").Click();
        Assert.Equal(1, undone);
        Assert.Equal("", Shown);
    }

    [Fact]
    public void A_message_stays_while_somebody_points_at_it()
    {
        Say(new("Saved"));
        bar.Find(".snack").TriggerEvent("onpointerenter", new PointerEventArgs());
        Pass(seconds: 60);
        Assert.Equal("Saved", Shown);
        bar.Find(".snack").TriggerEvent("onpointerleave", new PointerEventArgs());
        Assert.Equal("", Shown);
    }

    [Fact]
    public void Undo_stays_while_a_keyboard_is_on_it()
    {
        Say(new("Moved to Accepted") { Action = "Undo", Act = Undo });
        bar.Find("button").FocusIn();
        Pass(seconds: 60);
        Assert.Equal("Moved to Accepted", Shown);
        bar.Find("button").FocusOut();
        Assert.Equal("", Shown);
    }

    [Fact]
    public void Whoever_looks_away_in_time_does_not_cut_a_message_short()
    {
        Say(new("Saved"));
        bar.Find(".snack").TriggerEvent("onpointerenter", new PointerEventArgs());
        Pass(seconds: 1);
        bar.Find(".snack").TriggerEvent("onpointerleave", new PointerEventArgs());
        Assert.Equal("Saved", Shown);
    }

    [Fact]
    public async Task A_message_that_comes_just_as_the_last_one_goes_is_not_taken_along()
    {
        Say(new("Moved to Accepted"));
        await bar.InvokeAsync(() =>
        {
            var passing = new Thread(() => Pass(seconds: 6));
            passing.Start();
            passing.Join();
            Say(new("Moved to Scheduled"));
        });
        await WhatWaitsIsDone();
        Assert.Equal("Moved to Scheduled", Shown);
        Pass(seconds: 6);
        await WhatWaitsIsDone();
        Assert.Equal("", Shown);
    }

    /// <summary>The page does one thing after the other.</summary>
    Task WhatWaitsIsDone() => bar.InvokeAsync(() => { });

    string Shown => string.Concat(bar.FindAll(".snack span").Select(words => words.TextContent));

    void Say(Message message) => messages.Say(message);

    void Pass(int seconds) => clock.Advance(TimeSpan.FromSeconds(seconds));

    Task Undo()
    {
        undone++;
        return Task.CompletedTask;
    }
}
