using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>Marisol works through her day with the mouse; Dana's board beside her follows by itself.</summary>
public sealed class DayByMouseTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Eleanor = "Eleanor Briggs";

    [Fact]
    public async Task A_plan_from_the_exam_is_presented_and_half_of_it_accepted()
    {
        await Practice.Keep(new ProcedureType { Name = "Porcelain crown", Fee = Money.Of(1340), Minutes = 90 });
        await Practice.Keep(new ProcedureType { Name = "Filling", Fee = Money.Of(265), Minutes = 30 });
        Host.Services.GetRequiredService<PracticeBook>().Forget();
        var (marisol, dana) = (await Visit("/board"), await Visit("/board", person: "Dana Whitlock"));
        await StartCase(marisol);
        await Expect(dana.Card("Exam", Eleanor)).ToContainTextAsync("Present plan today");

        var panel = marisol.Titled(Eleanor);
        await panel.Press("Log a contact");
        await marisol.Titled("Log a contact").GetByText("Spoke").ClickAsync();
        await marisol.Titled("Log a contact").GetByLabel("What was said (optional)").FillAsync("Comes by at noon to talk about it.");
        await marisol.Titled("Log a contact").Save("Log contact");
        await panel.Press("Mark presented");
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = "Present again" })).ToBeVisibleAsync();
        await Expect(dana.Card("Exam", Eleanor)).Not.ToContainTextAsync("Present plan");
        await panel.Press("Close");
        await Expect(panel).ToHaveCountAsync(0);

        await marisol.Card("Exam", Eleanor).DragToAsync(marisol.Column("Accepted"));
        var acceptance = marisol.Titled("Record acceptance");
        await acceptance.GetByRole(AriaRole.Checkbox, new() { Name = "Filling" }).UncheckAsync();
        await Expect(acceptance).ToContainTextAsync("kept as a new case in Exam");
        await acceptance.Save("Save");

        foreach (var page in new[] { marisol, dana })
        {
            await Expect(page.Card("Accepted", $"{Eleanor}, Porcelain crown")).ToContainTextAsync("Book visit today");
            await Expect(page.Card("Exam", $"{Eleanor}, Filling")).ToContainTextAsync("$265");
        }
    }

    [Fact]
    public async Task A_missed_visit_is_first_in_line_to_be_booked_again()
    {
        await Practice.AcceptedCase("Walter", "Osei");
        await Practice.AcceptedCase("Eleanor", "Briggs");
        var (marisol, dana) = (await Visit("/board"), await Visit("/board", person: "Dana Whitlock"));
        await marisol.Card("Accepted", Eleanor).DragToAsync(marisol.Column("Scheduled"));
        var booking = marisol.Titled("Book appointment");
        await booking.GetByLabel("Time", new() { Exact = true }).FillAsync("09:30");
        await booking.GetByLabel("Chair", new() { Exact = true }).SelectOptionAsync("Chair 2");
        await booking.Save("Book appointment");
        await Expect(dana.Card("Scheduled", Eleanor)).ToContainTextAsync("9:30 AM");

        Host.Clock.Advance(TimeSpan.FromHours(25));
        await marisol.Card("Scheduled", Eleanor).ClickAsync();
        await marisol.Titled(Eleanor).Press("Missed");
        await marisol.Titled("Mark visit missed").Save("Mark as missed");

        foreach (var page in new[] { marisol, dana })
            await Expect(page.Column("Accepted").GetByRole(AriaRole.Article).First).ToContainTextAsync(Eleanor);
        await Expect(dana.Card("Accepted", Eleanor)).ToContainTextAsync("Missed visit, rebook");
        await marisol.Titled(Eleanor).Press("Book appointment");
        await booking.Save("Book appointment");
        await Expect(dana.Card("Scheduled", Eleanor)).ToContainTextAsync("8:00 AM");
    }

    [Fact]
    public async Task A_treated_patient_is_followed_up_and_the_case_closed_and_reopened()
    {
        await Practice.BookedCase("Eleanor", "Briggs", hour: 10);
        Host.Clock.Advance(TimeSpan.FromHours(2));
        var (marisol, dana) = (await Visit("/board"), await Visit("/board", person: "Dana Whitlock"));
        await marisol.Card("Scheduled", Eleanor).DragToAsync(marisol.Column("Followed up"));
        await marisol.Titled("Mark visit done").Save("Mark visit done");
        await Expect(dana.Card("Followed up", Eleanor)).ToContainTextAsync("Check-in");

        await marisol.Card("Followed up", Eleanor).ClickAsync();
        var panel = marisol.Titled(Eleanor);
        await panel.Press("Log check-in");
        await marisol.Titled("Log check-in").GetByLabel("Feeling well").CheckAsync();
        await marisol.Titled("Log check-in").Save("Log check-in");
        await Expect(dana.Card("Followed up", Eleanor)).ToContainTextAsync("Feeling well");
        await panel.Press("Close case");
        await marisol.Titled("Close case").GetByLabel("Next regular visit").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await marisol.Titled("Close case").Save("Close case");
        await Expect(panel).ToContainTextAsync("Completed on");
        foreach (var page in new[] { marisol, dana })
            await Expect(page.Card("Followed up", Eleanor)).ToHaveCountAsync(0);

        await marisol.GetByRole(AriaRole.Button, new() { Name = "Marisol Vega, menu" }).ClickAsync();
        await marisol.GetByRole(AriaRole.Menuitem, new() { Name = "All cases" }).ClickAsync();
        var row = marisol.GetByRole(AriaRole.Row).Filter(new() { HasText = "Briggs" });
        await Expect(row).ToContainTextAsync("Completed");
        await row.Press("Reopen");
        await Expect(row).ToContainTextAsync("Followed up");
        await Expect(dana.Card("Followed up", Eleanor)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_no_is_recorded_with_its_reason()
    {
        await Practice.NewCase();
        var page = await Visit("/board");
        await page.Card("Exam", Eleanor).ClickAsync();
        await page.Titled(Eleanor).Press("Declined");
        var no = page.Titled("Record a no");
        await no.Press("Save");
        await Expect(no).ToContainTextAsync("Pick the main reason.");
        await no.GetByLabel("Afraid of treatment").CheckAsync();
        await no.Save("Save");

        await Expect(page.Titled(Eleanor)).ToContainTextAsync("Declined on");
        await Expect(page.Titled(Eleanor)).ToContainTextAsync("Afraid of treatment");
        await Expect(page.Card("Exam", Eleanor)).ToHaveCountAsync(0);
    }

    static async Task StartCase(IPage page)
    {
        await page.GetByRole(AriaRole.Banner).Press("New case");
        var dialog = page.Titled("New case");
        await dialog.Press("Add a new patient");
        await dialog.GetByLabel("First name").FillAsync("Eleanor");
        await dialog.GetByLabel("Last name").FillAsync("Briggs");
        await dialog.GetByLabel("Dentist").SelectOptionAsync("Dr. Raman");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Treatment 1" }).GetByLabel("Treatment", new() { Exact = true }).SelectOptionAsync("Porcelain crown");
        await dialog.Press("Add treatment");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Treatment 2" }).GetByLabel("Treatment", new() { Exact = true }).SelectOptionAsync("Filling");
        await Expect(dialog).ToContainTextAsync("$1,605 patient pays");
        await dialog.Save("Create case");
    }
}
