using Bunit;
using CaseAcceptance.Features.Cases.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Cases.Drafts;

public sealed class DraftInDialogTests : DialogTest
{
    [Fact]
    public async Task Leaving_asks_first_and_the_text_is_offered_again()
    {
        var plan = await Practice.NewCase();
        var outcome = await Opened(dialogs => dialogs.Decline(plan.Id));
        await Page.InvokeAsync(() => Page.Find("#decline-note").Change("Talks to his wife"));
        await Press("[data-cancel]");
        Page.WaitForAssertion(() => Assert.Contains("Leave without saving?", Page.Markup, StringComparison.Ordinal));
        await Press(".mud-dialog-actions .btn.q");
        Assert.False(await outcome);

        await Opened(dialogs => dialogs.Decline(plan.Id));

        Page.WaitForAssertion(() => Assert.Contains("Your unsaved text from 9:00 AM is back.", Page.Markup, StringComparison.Ordinal));
        Assert.Equal("Talks to his wife", Page.Find("#decline-note").GetAttribute("value"));
    }

    [Fact]
    public async Task A_disk_that_keeps_nothing_promises_nothing()
    {
        var plan = await Practice.NewCase();
        await Practice.Read(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Full BEFORE INSERT ON Drafts BEGIN SELECT RAISE(ABORT, 'full'); END"));
        await Opened(dialogs => dialogs.Decline(plan.Id));
        await Page.InvokeAsync(() => Page.Find("#decline-note").Change("Talks to his wife"));

        await Press("[data-cancel]");

        Page.WaitForAssertion(() => Assert.Contains("What you entered is not kept.", Page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_over_empties_the_form_and_forgets_the_draft()
    {
        var plan = await Practice.NewCase();
        await Practice.Done(new SaveDraft.Command($"decline/{plan.Id}", new("""{"Note":"Old words"}""", false, "")));
        await Opened(dialogs => dialogs.Decline(plan.Id));
        Page.WaitForAssertion(() => Assert.Equal("Old words", Page.Find("#decline-note").GetAttribute("value")));

        await Press(".mud-dialog .link");

        Page.WaitForAssertion(() => Assert.Equal("", Page.Find("#decline-note").GetAttribute("value") ?? ""));
        Assert.Null(await Practice.Send(new GetDraft.Query($"decline/{plan.Id}")));
    }

    [Fact]
    public async Task Nothing_typed_closes_without_a_question()
    {
        var plan = await Practice.NewCase();
        var outcome = await Opened(dialogs => dialogs.Decline(plan.Id));

        await Press("[data-cancel]");

        Assert.False(await outcome);
    }

    [Fact]
    public async Task After_a_restart_the_dialog_opens_again_with_its_text()
    {
        var plan = await Practice.NewCase();
        await Practice.Done(new SaveDraft.Command($"decline/{plan.Id}", new("""{"Note":"Half a sentence"}""", true, "tab-1")));
        var script = JSInterop.SetupModule("./Features/Cases/Drafts/OpenDialogRestore.razor.js");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<string?>("lost").SetResult("tab-1");

        Render<OpenDialogRestore>();

        Page.WaitForAssertion(() => Assert.Equal("Half a sentence", Page.Find("#decline-note").GetAttribute("value")));
    }
}
