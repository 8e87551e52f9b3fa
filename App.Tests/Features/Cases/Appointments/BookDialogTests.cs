using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class BookDialogTests : DialogTest
{
    const string Taken = "Chair 1 is taken 8:00 to 9:30 AM. Pick another time or chair.";

    [Fact]
    public async Task A_taken_chair_is_said_once_beside_the_fields()
    {
        var plan = await Practice.AcceptedCase(await Practice.NewPatient("Devon", "Marsh"));
        await Opened(dialogs => dialogs.Book(plan.Id));
        await TakeTheProposedTime();

        await Press("[data-save]");

        Page.WaitForAssertion(() => Assert.Equal("true", Page.Find("#visit-time").GetAttribute("aria-invalid")));
        Assert.Equal(Taken, Page.Find("#visit-err").TextContent.Trim());
        Assert.Empty(Page.FindAll("[role=alert]"));
        Assert.Equal(Stage.Accepted, (await Practice.Case(plan.Id)).Stage);

        await Page.InvokeAsync(() => Page.Find("#visit-time").Change("09:30:00"));

        Page.WaitForAssertion(() => Assert.Null(Page.Find("#visit-time").GetAttribute("aria-invalid")));
        Assert.Empty(Page.FindAll("#visit-err"));
    }

    [Fact]
    public async Task A_visit_that_is_still_ahead_is_marked_done_with_a_warning()
    {
        var plan = await Practice.BookedCase();

        await Opened(dialogs => dialogs.MarkVisitDone(plan.Id));

        Assert.EndsWith("which is still ahead.", Page.WaitForElement("[role=note]").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_fields_do_not_say_is_said_above_them()
    {
        var plan = await Practice.AcceptedCase();
        await Opened(dialogs => dialogs.Book(plan.Id));
        foreach (var line in plan.Procedures)
        {
            await Page.InvokeAsync(() => Page.Find($"#tick-{line.Id}").Change(false));
        }

        await Press("[data-save]");

        Assert.Contains("Tick the treatments for this visit.", Page.WaitForElement("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    async Task TakeTheProposedTime()
    {
        var other = await Practice.AcceptedCase();
        await Practice.Done(new BookAppointment.Command(other.Id, null, [other.Procedures[0].Id], Practice.At(new(2026, 3, 11), 8, chair: Practice.Chair1)));
    }
}
