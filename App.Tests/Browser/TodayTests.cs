using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Cases.Plan;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The dentist's look between two patients.</summary>
public sealed class TodayTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task A_dentist_sees_an_acceptance_a_booking_and_an_undo_without_reloading()
    {
        var plan = await Practice.NewCase();
        var page = await Visit("/today", width: 1024, height: 768, person: "Dr. Priya Raman");
        await Expect(page.GetByText("Nothing accepted yet today")).ToBeVisibleAsync();

        await Practice.Does(Practice.Marisol, new AcceptCase.Command(plan.Id, null, [.. plan.Procedures.Select(line => line.Id)], AcceptedHow.ByPhone, null, ""));
        var row = page.GetByRole(AriaRole.Region, new() { Name = "Dr. Raman" }).GetByText("Eleanor Briggs").Locator("xpath=ancestor::a");
        await Expect(row).ToContainTextAsync("Not booked");
        await Practice.Does(Practice.Marisol, new BookAppointment.Command(plan.Id, null, [.. plan.Procedures.Select(line => line.Id)],
            new(new(2026, 3, 19, 8, 30, 0), 60, Practice.Chair1.Id, Practice.Raman.Id)));
        await Expect(row).ToContainTextAsync("Thu, Mar 19, 8:30 AM");
        var events = (await Practice.Case(plan.Id)).Events;
        await Practice.Does(Practice.Marisol, new UndoStep.Command(plan.Id, events[^1].Id));
        await Practice.Does(Practice.Marisol, new UndoStep.Command(plan.Id, events[^2].Id));
        await Expect(row).ToHaveCountAsync(0);
        await Expect(page.GetByText("Nothing accepted yet today")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Days_are_turned_by_keyboard_and_a_row_opens_its_case()
    {
        var plan = await Practice.AcceptedCase("Walter", "Osei");
        var page = await Visit("/today?dentist=all");
        var title = page.GetByRole(AriaRole.Button, new() { Name = "Tuesday, March 10, pick a day" });
        await page.TabTo(title);
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/today/2026-03-09?dentist=all").ToString());
        await Expect(page.GetByText("Final", new() { Exact = true })).ToBeVisibleAsync();
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Monday, March 9, pick a day" }));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page).ToHaveURLAsync(new Uri(Host.Address, "/today?dentist=all").ToString());

        await page.TabTo(page.GetByRole(AriaRole.Link, new() { NameRegex = new("^9:00 AM Walter Osei") }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Titled("Walter Osei")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("^9:00 AM Walter Osei") })).ToBeFocusedAsync();
        Assert.Equal(Stage.Accepted, (await Practice.Case(plan.Id)).Stage);
    }

    [Fact]
    public async Task The_day_sheet_prints_a_letter_page_a_dentist_with_totals_and_no_phone_numbers()
    {
        await Practice.AcceptedCase("Walter", "Osei");
        await Practice.AcceptedCase("Nadia", "Farrow");
        await Practice.Does(Practice.Marisol, await ForAldridge());
        var page = await Visit("/today?dentist=all");
        await page.GetByText("Nadia Farrow").First.WaitForAsync();

        using var paper = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(2, paper.NumberOfPages);
        Assert.All(paper.GetPages(), sheet => Assert.Equal((612, 792), (Math.Round(sheet.Width), Math.Round(sheet.Height))));
        var texts = paper.GetPages().Select(sheet => string.Concat(sheet.Text.Where(letter => !char.IsWhiteSpace(letter)))).ToList();
        Assert.All(texts, text => Assert.DoesNotContain("555", text, StringComparison.Ordinal));
        var raman = Assert.Single(texts, text => text.StartsWith("Dr.Raman", StringComparison.Ordinal));
        Assert.Contains("2cases,4treatments0of2booked$1,870$3,210", raman, StringComparison.Ordinal);
        Assert.Contains("InesDuarte", Assert.Single(texts, text => text.StartsWith("Dr.Aldridge", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Nothing_on_the_page_keeps_people_out(int width, int height)
    {
        await Practice.AcceptedCase("Walter", "Osei");
        await Practice.BookedCase("Ines", "Duarte", hour: 10);
        await Practice.Does(Practice.Marisol, new MarkPresented.Command((await Practice.NewCase()).Id));
        var page = await Visit("/today?dentist=all", width, height);
        await page.GetByText("Walter Osei").First.WaitForAsync();
        await Accessible.CheckBoth(page);
    }

    async Task<AcceptCase.Command> ForAldridge()
    {
        var plan = await Practice.Read(async db =>
        {
            var patient = new Patient { FirstName = "Ines", LastName = "Duarte", Phone = "(614) 555-0101" }.Indexed();
            var made = Planning.NewCase(patient, Practice.Marisol.Id, Practice.Aldridge.Id, [JuniperStreet.Line("Bridge", 3360)], null, null, Practice.Stamp);
            db.Cases.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        return new(plan.Id, null, [.. plan.Procedures.Select(line => line.Id)], AcceptedHow.SignedOnPaper, null, "");
    }
}
