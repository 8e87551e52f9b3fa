using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Closing;
using CaseAcceptance.Features.Cases.Drafts;

namespace CaseAcceptance.Tests.Features.Cases.Plan;

public sealed class AcceptDialogTests : DialogTest
{
    const string Now = ".mud-dialog [role=status] > div:first-child", Stays = ".mud-dialog [role=status] > div:last-child";

    [Fact]
    public async Task The_two_totals_follow_the_ticks()
    {
        var plan = await Practice.NewCase();
        await Opened(dialogs => dialogs.Accept(plan.Id));
        Assert.Contains("Nothing stays pending", Page.Find(Stays).TextContent, StringComparison.Ordinal);

        await Page.InvokeAsync(() => Page.Find($"#tick-{plan.Procedures[1].Id}").Change(false));

        Page.WaitForAssertion(() =>
        {
            Assert.Contains("Accepted now, 1 treatment", Page.Find(Now).TextContent, StringComparison.Ordinal);
            Assert.Contains("$670", Page.Find(Now).TextContent, StringComparison.Ordinal);
            Assert.Contains("patient pays, of $1,340", Page.Find(Now).TextContent, StringComparison.Ordinal);
            Assert.Contains("Stays pending, 1 treatment", Page.Find(Stays).TextContent, StringComparison.Ordinal);
            Assert.Contains("$265", Page.Find(Stays).TextContent, StringComparison.Ordinal);
            Assert.Contains("Follow up on the filling", Page.Markup, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Ticking_one_choice_takes_the_tick_off_the_other()
    {
        var plan = await Practice.NewCase(null, Choice("Implant", true), Choice("Bridge", false));
        await Opened(dialogs => dialogs.Accept(plan.Id));

        await Page.InvokeAsync(() => Page.Find($"#tick-{plan.Procedures[1].Id}").Change(true));

        Page.WaitForAssertion(() =>
        {
            Assert.False(Page.Find($"#tick-{plan.Procedures[0].Id}").HasAttribute("checked"));
            Assert.Contains("Nothing stays pending", Page.Find(Stays).TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Saving_records_the_acceptance_and_drops_the_draft()
    {
        var plan = await Practice.NewCase();
        var outcome = await Opened(dialogs => dialogs.Accept(plan.Id));
        await Page.InvokeAsync(() => Page.Find("#note").Change("Saw the picture"));

        await Press(".mud-dialog-actions .btn:nth-last-child(2)");

        Assert.True(await outcome);
        Assert.Equal(Stage.Accepted, (await Practice.Case(plan.Id)).Stage);
        Assert.Equal("Moved to Accepted", Said);
        Assert.Null(await Practice.Send(new GetDraft.Query($"accept/{plan.Id}")));
    }

    [Fact]
    public async Task A_refusal_stays_at_the_top_with_the_text()
    {
        var plan = await Practice.NewCase();
        var outcome = await Opened(dialogs => dialogs.Accept(plan.Id));
        await Page.InvokeAsync(() => Page.Find("#note").Change("Saw the picture"));
        foreach (var line in plan.Procedures)
        {
            await Page.InvokeAsync(() => Page.Find($"#tick-{line.Id}").Change(false));
        }

        await Press("[data-save]");

        Page.WaitForAssertion(() => Assert.Contains("Tick at least one treatment.", Page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Saw the picture", Page.Find("#note").GetAttribute("value"));
        Assert.False(outcome.IsCompleted);
    }

    [Fact]
    public async Task A_refusal_goes_as_soon_as_something_is_ticked()
    {
        var plan = await Practice.NewCase();
        await Opened(dialogs => dialogs.Accept(plan.Id));
        foreach (var line in plan.Procedures)
        {
            await Page.InvokeAsync(() => Page.Find($"#tick-{line.Id}").Change(false));
        }

        await Press("[data-save]");
        Page.WaitForElement("[role=alert]");

        await Page.InvokeAsync(() => Page.Find($"#tick-{plan.Procedures[0].Id}").Change(true));

        Page.WaitForAssertion(() => Assert.Empty(Page.FindAll("[role=alert]")));
    }

    [Fact]
    public async Task A_conflict_says_what_a_colleague_did_and_keeps_the_text()
    {
        var plan = await Practice.NewCase();
        await Opened(dialogs => dialogs.Accept(plan.Id));
        await Page.InvokeAsync(() => Page.Find("#note").Change("Saw the picture"));
        Practice.ActingAs = Practice.Dana.Id;
        await Practice.Done(new DeclineCase.Command(plan.Id, null, DeclineReason.Cost, null, null, false, ""));
        Practice.ActingAs = Practice.Marisol.Id;

        await Press("[data-save]");

        Page.WaitForAssertion(() => Assert.Contains("Dana changed this case", Page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Declined. Cost.", Page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Saw the picture", Page.Find("#note").GetAttribute("value"));

        await Page.InvokeAsync(() => Page.Find("#note").Change("Saw the picture twice"));
        Assert.NotEmpty(Page.FindAll("[role=alert]"));
    }

    static Procedure Choice(string name, bool recommended) =>
        new() { Name = name, Figures = new(Money.Of(3000), Money.Zero, Money.Zero), AlternateGroup = 1, IsRecommended = recommended };
}
