using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>A case moves by what has happened to it in the practice's own system since the last import.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0").Folder);
    }

    [Fact]
    public async Task Work_completed_in_the_practice_system_moves_the_case_by_that_fact_and_counts_as_nothing_today()
    {
        export.Lines("10,1,1,2,1200,2025-03-01,2025-03-20,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        var ada = (await practice.Cases())[0];
        Assert.Equal((Stage.FollowedUp, NextKind.CheckIn, AcceptedHow.Imported), (ada.Stage, ada.NextKind, ada.AcceptedHow));
        Assert.Equal(new DateOnly(2025, 3, 20), ada.Procedures[0].CompletedOn);
        Assert.All(ada.Events.Where(e => e.Kind is EventKind.Accepted or EventKind.VisitDone), e => Assert.True(e.On < ImportedPractice.Day && e.PersonId is null));
        Sound.Case(ada);
    }

    [Fact]
    public async Task A_part_that_was_done_elsewhere_splits_from_what_is_undecided()
    {
        export.Lines("10,1,1,1,1200,2025-03-01,,0", "12,1,2,1,400,2025-03-01,,0", "13,2,2,1,300,2025-03-05,,0", "14,2,1,1,900,2025-03-05,,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        export.Lines("10,1,1,1,1200,2025-03-01,,0", "12,1,2,1,400,2025-03-01,,0", "13,2,2,2,300,2025-03-05,2025-03-21,0", "14,2,1,1,900,2025-03-05,,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        var cases = await practice.Cases();
        var rest = Assert.Single(cases, c => c.SplitFromId is not null);
        Assert.Equal((Stage.Exam, "Crown"), (rest.Stage, rest.Procedures[0].Name));
        Assert.Equal(Stage.FollowedUp, cases.Single(c => c.Id == rest.SplitFromId).Stage);
        Assert.All(cases, Sound.Case);
    }

    [Fact]
    public async Task A_visit_that_was_booked_moved_and_cancelled_in_the_practice_system_is_so_here()
    {
        var other = "11,2,2,1,300,2025-03-02,,0";
        export.Lines("10,1,1,1,1200,2025-03-01,,7", other);
        export.Visits("7,1,1,2025-04-10 09:00:00,XXXX");
        await practice.Import(export.Folder);
        Assert.Equal((Stage.Scheduled, new DateTime(2025, 4, 10, 9, 0, 0)), await Ada());

        export.Visits("7,1,1,2025-04-11 10:30:00,XXXX");
        await practice.Import(export.Folder);
        Assert.Equal((Stage.Scheduled, new DateTime(2025, 4, 11, 10, 30, 0)), await Ada());

        export.Visits("7,1,5,2025-04-11 10:30:00,XXXX");
        await practice.Import(export.Folder);
        Assert.Equal((Stage.Accepted, null), await Ada());
        Assert.Equal(NextKind.Rebook, (await practice.Cases())[0].NextKind);
        Assert.All(await practice.Cases(), Sound.Case);
    }

    [Theory]
    [InlineData("7,1,5,2025-04-10 09:00:00,XXXX\n8,1,1,2025-04-17 09:00:00,XXXX")]
    [InlineData("7,1,1,2025-04-10 09:00:00,XXXX\n8,1,1,2025-04-17 09:00:00,XXXX")]
    public async Task Work_that_the_practice_system_put_into_another_appointment_is_booked_there(string visits)
    {
        var other = "11,2,2,1,300,2025-03-02,,0";
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,7", other).Visits("7,1,1,2025-04-10 09:00:00,XXXX").Folder);
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,8", other).Visits(visits).Folder);
        var ada = (await practice.Cases())[0];
        Assert.Equal((Stage.Scheduled, 0), (ada.Stage, ada.NotBooked));
        Assert.Equal(new DateTime(2025, 4, 17, 9, 0, 0), Assert.Single(ada.Procedures[0].Appointments, visit => visit.IsOpen).Start);
        Assert.Equal("Nothing new to import", (await practice.Import(export.Folder)).Message);
        Sound.Case(ada);
    }

    [Fact]
    public async Task Work_that_was_taken_out_of_its_appointment_waits_for_a_booking()
    {
        var other = "11,2,2,1,300,2025-03-02,,0";
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,7", other).Visits("7,1,1,2025-04-10 09:00:00,XXXX").Folder);
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,0", other).Folder);
        var ada = (await practice.Cases())[0];
        Assert.Equal((Stage.Accepted, NextKind.BookVisit, 1), (ada.Stage, ada.NextKind, ada.NotBooked));
        Sound.Case(ada);
    }

    [Fact]
    public async Task What_was_decided_here_stays_decided()
    {
        var ada = (await practice.Cases())[0];
        await practice.Practice.Read(db => db.Cases.Where(c => c.Id == ada.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Outcome, Outcome.Declined)));
        export.Lines("10,1,1,2,1200,2025-03-01,2025-03-20,0", "11,2,2,1,300,2025-03-02,,0");
        Assert.Equal(ChangeFate.ForReview, Assert.Single((await practice.Check(export.Folder)).Changes).Fate);
        await practice.Import(export.Folder);
        Assert.Equal((Outcome.Declined, Stage.Exam), ((await practice.Cases())[0].Outcome, (await practice.Cases())[0].Stage));
    }

    async Task<(Stage, DateTime?)> Ada() => (await practice.Cases())[0] is var ada ? (ada.Stage, ada.NextVisitAt) : default;

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
