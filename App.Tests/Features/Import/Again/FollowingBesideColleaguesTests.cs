using CaseAcceptance.Data;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Import.Again;

/// <summary>What a later import follows is prepared while colleagues go on working.</summary>
public sealed class FollowingBesideColleaguesTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        await practice.Import(export.Lines("10,1,1,1,1200,2025-03-01,,0").Visits("7,1,1,2025-04-10 10:00:00,//XX//").Folder);
    }

    [Fact]
    public async Task A_case_that_somebody_changed_since_it_was_read_is_not_overwritten()
    {
        var read = new AsRead();
        var one = (await practice.Cases())[0];
        read.Add(one);
        read.Add(one.Patient);
        Assert.True(await practice.Practice.Read(db => read.IsStill(db, TestContext.Current.CancellationToken)));

        await practice.Practice.Send(new RenameCase.Command(one.Id, "Crown for the trip"));
        Assert.False(await practice.Practice.Read(db => read.IsStill(db, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_visit_that_somebody_moved_since_it_was_read_is_not_overwritten()
    {
        var read = new AsRead();
        await practice.Practice.Read(async db =>
        {
            read.Add(await db.Appointments.SingleAsync());
            return 0;
        });
        Assert.True(await practice.Practice.Read(db => read.IsStill(db, TestContext.Current.CancellationToken)));

        await practice.Practice.Read(db => db.Appointments.ExecuteUpdateAsync(s => s.SetProperty(v => v.Minutes, 25)));
        Assert.False(await practice.Practice.Read(db => read.IsStill(db, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task One_appointment_for_work_that_is_here_and_for_new_work_comes_in_as_the_check_has_said()
    {
        export.Lines("10,1,1,1,1200,2025-03-01,,8", "12,1,2,1,400,2025-03-20,,8").Visits("8,1,1,2025-04-17 10:00:00,//XX//");
        await ImportAsChecked();
        Assert.All(await practice.Cases(), Sound.Case);
        Assert.Contains("Own deep cleaning", Assert.Single(await practice.Cases(), c => c.Visits.Count > 0).Procedures.Select(line => line.Name));
    }

    [Fact]
    public async Task A_visit_that_moved_and_now_holds_work_that_is_here_goes_to_that_case_at_its_new_time()
    {
        export.Lines("10,1,1,1,1200,2025-03-01,,7").Visits("7,1,1,2025-04-24 10:00:00,//XX//");
        await ImportAsChecked();
        Assert.Equal(new DateTime(2025, 4, 24, 10, 0, 0), Assert.Single(Assert.Single(await practice.Cases()).Visits).Start);
    }

    [Fact]
    public async Task To_see_what_an_undo_takes_away_waits_for_nobody_who_saves()
    {
        var latest = await practice.Practice.Read(db => db.Imports.MaxAsync(run => run.Id));
        using var turn = await practice.Practice.Services.GetRequiredService<WriteGate>().Enter(TestContext.Current.CancellationToken);
        await using var saving = await practice.Practice.Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await using var transaction = await saving.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);

        var counts = await practice.Practice.Send(new UndoImport.Query(latest)).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Equal((1, 2), (counts.Cases, counts.Patients));
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }

    async Task ImportAsChecked()
    {
        using var source = new ImportSource(export.Folder, "export");
        var report = (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
        var result = await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise));
        Assert.True(result.IsDone, result.Message);
    }
}
