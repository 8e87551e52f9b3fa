using CaseAcceptance.Features.Cases.Drafts;

namespace CaseAcceptance.Tests.Features.Cases.Drafts;

public sealed class DraftTests
{
    [Fact]
    public async Task Unsaved_text_comes_back_to_the_person_who_typed_it_and_to_nobody_else()
    {
        await using var practice = await TestPractice.Open();
        await practice.Done(new SaveDraft.Command("accept/1042", new("half a note", true, "tab")));

        var kept = await practice.Send(new GetDraft.Query("accept/1042"));
        practice.ActingAs = practice.Dana.Id;

        Assert.Equal(("half a note", new DateTime(2026, 3, 10, 9, 0, 0)), (kept!.Form, kept.At));
        Assert.Null(await practice.Send(new GetDraft.Query("accept/1042")));
    }

    [Fact]
    public async Task A_draft_is_gone_after_a_day()
    {
        await using var practice = await TestPractice.Open();
        await practice.Done(new SaveDraft.Command("accept/1042", new("half a note", true, "tab")));
        practice.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));

        Assert.Null(await practice.Send(new GetDraft.Query("accept/1042")));
        await practice.Done(new SaveDraft.Command("book/7", new("other", true, "tab")));
        Assert.Equal(1, await practice.Read(db => Task.FromResult(db.Drafts.Count())));
    }

    [Fact]
    public async Task Saving_or_starting_over_drops_it()
    {
        await using var practice = await TestPractice.Open();
        await practice.Done(new SaveDraft.Command("accept/1042", new("half a note", true, "tab")));

        await practice.Done(new DropDraft.Command("accept/1042"));

        Assert.Null(await practice.Send(new GetDraft.Query("accept/1042")));
    }

    [Fact]
    public async Task After_a_restart_the_dialog_that_was_open_in_this_tab_is_found()
    {
        await using var practice = await TestPractice.Open();
        await practice.Done(new SaveDraft.Command("decline/7", new("left", false, "this tab")));
        await practice.Done(new SaveDraft.Command("accept/1042", new("open", true, "this tab")));
        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        await practice.Done(new SaveDraft.Command("book/9", new("open", true, "another tab")));

        Assert.Equal("accept/1042", await practice.Send(new GetOpenDraft.Query("this tab")));
        practice.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await practice.Send(new GetOpenDraft.Query("this tab")));
    }
}
