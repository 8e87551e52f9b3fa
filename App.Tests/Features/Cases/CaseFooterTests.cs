using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases;

public sealed class CaseFooterTests
{
    [Theory]
    [InlineData("new", "Declined, Record acceptance, Mark presented")]
    [InlineData("presented", "Declined, Present again, Record acceptance")]
    [InlineData("accepted", "Log a contact, Book appointment")]
    [InlineData("booked", "Reschedule, Confirm visit")]
    [InlineData("confirmed", "Reschedule")]
    [InlineData("started", "Missed, Reschedule, Mark visit done")]
    [InlineData("done", "Book next visit, Log check-in")]
    [InlineData("well", "Book next visit, Close case")]
    [InlineData("declined", "")]
    public async Task The_footer_offers_the_steps_of_the_stage(string standing, string steps)
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await Bring(practice, made.Id, standing);
        await using var screen = new PanelScreen(practice);

        var panel = await screen.Open(made.Id);

        Assert.Equal(steps, string.Join(", ", PanelScreen.Buttons(panel, ".pfoot")));
    }

    static Task<int> Bring(TestPractice practice, int id, string standing) => practice.Read(async db =>
    {
        var plan = await CaseWriter.Load(db, id);
        string[] order = ["new", "presented", "accepted", "booked", "confirmed", "started", "done", "well"];
        bool Past(string step) => Array.IndexOf(order, standing) >= Array.IndexOf(order, step);
        if (standing == "declined")
        {
            plan.Decline(DeclineReason.Cost, null, null, false, "", practice.Stamp);
        }

        if (Past("presented"))
        {
            plan.Present(practice.Stamp);
        }

        if (Past("accepted"))
        {
            plan.Accept([.. plan.Procedures], AcceptedHow.InOffice, null, "", practice.Stamp);
        }

        if (Past("booked"))
        {
            plan.Book([.. plan.Procedures], new(new(2026, 3, 12, 14, 0, 0), 60, practice.Chair1.Id, practice.Raman.Id), [], practice.Stamp);
        }

        if (Past("confirmed"))
        {
            plan.Confirm(plan.Visits[0], practice.Stamp);
        }

        if (Past("started"))
        {
            practice.Clock.Advance(TimeSpan.FromHours(54));
        }

        if (Past("done"))
        {
            plan.MarkVisitDone(plan.Visits[0], [.. plan.Procedures], practice.Stamp);
        }

        if (Past("well"))
        {
            plan.LogCheckIn(CheckInResult.FeelingWell, "", practice.Stamp);
        }

        return await db.SaveChangesAsync();
    });
}
