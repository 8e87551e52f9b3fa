using CaseAcceptance.Shared;
using Xunit;

namespace CaseAcceptance.Tests.Shared;

public sealed class LiveChangesTests
{
    [Fact]
    public async Task A_burst_of_two_hundred_changes_reaches_a_page_as_a_few_looks()
    {
        var changes = new LiveChanges();
        var looks = 0;
        var seen = new SemaphoreSlim(0);
        long lastSeen = 0;
        using var listening = changes.Listen(() =>
        {
            looks++;
            lastSeen = changes.Count;
            seen.Release();
            return Task.CompletedTask;
        });
        await seen.WaitAsync();

        for (var i = 0; i < 200; i++)
        {
            changes.Ring();
        }

        while (lastSeen < 200)
        {
            await seen.WaitAsync();
        }

        Assert.InRange(looks, 2, 4);
    }

    [Fact]
    public async Task Whoever_saves_never_waits_for_a_slow_browser()
    {
        var changes = new LiveChanges();
        var stuck = new TaskCompletionSource();
        var prompt = new SemaphoreSlim(0);
        using var slow = changes.Listen(() => stuck.Task);
        using var quick = changes.Listen(() => Task.FromResult(prompt.Release()));
        await prompt.WaitAsync();

        changes.Ring();

        await prompt.WaitAsync();
        stuck.SetResult();
    }

    [Fact]
    public async Task A_browser_that_closed_is_not_listened_for_any_more()
    {
        var changes = new LiveChanges();
        var looked = new SemaphoreSlim(0);
        var listening = changes.Listen(() => Task.FromResult(looked.Release()));
        await looked.WaitAsync();

        listening.Dispose();

        Assert.Equal(0, changes.Listeners);
    }

    [Fact]
    public async Task Everybody_who_looks_after_the_same_change_shares_one_read()
    {
        var changes = new LiveChanges();
        var reads = new SharedReads(changes);
        var count = 0;
        Task<string> Read() => reads.Get("board", () => Task.FromResult($"{Interlocked.Increment(ref count)}"));

        Assert.Equal(["1", "1", "1"], await Task.WhenAll(Read(), Read(), Read()));
        changes.Ring();
        Assert.Equal("2", await Read());
    }

    [Fact]
    public async Task A_read_is_given_what_the_same_view_showed_before_the_change()
    {
        var changes = new LiveChanges();
        var reads = new SharedReads(changes);
        Task<string> Read(object view) => reads.Get<string>(view, before => Task.FromResult($"after {before ?? "nothing"}"));

        await Read("board");
        changes.Ring();

        Assert.Equal(("after after nothing", "after nothing"), (await Read("board"), await Read("today")));
    }

    [Fact]
    public async Task A_read_that_failed_is_tried_again()
    {
        var reads = new SharedReads(new LiveChanges());
        await Assert.ThrowsAsync<IOException>(() => reads.Get<string>("board", () => throw new IOException("locked")));
        Assert.Equal("fine", await reads.Get("board", () => Task.FromResult("fine")));
    }
}
