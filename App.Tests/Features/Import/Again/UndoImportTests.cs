using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

public sealed class UndoImportTests : IAsyncLifetime
{
    const string Head = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,DateTP,ProcDate\n";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Fact]
    public async Task An_import_that_nobody_has_touched_goes_as_if_it_had_never_been()
    {
        var before = await practice.Rows();
        var first = await practice.Import(SamplePractice.Folder, SamplePractice.AsOf, CodeRange.IsTreatment);
        Assert.True((await Undo()).IsDone);
        Assert.Equal(before, await practice.Rows());
        Assert.Equal(first.Message, (await practice.Import(SamplePractice.Folder, SamplePractice.AsOf, CodeRange.IsTreatment)).Message);
    }

    [Fact]
    public async Task What_somebody_has_touched_since_is_told_before_and_stays()
    {
        export.With(ExportFolder.Procedures, Head + "10,1,1,1,1200,2025-03-01,\n11,2,2,1,300,2025-03-02,\n");
        await practice.Import(export.Folder);
        var ada = (await practice.Cases())[0];
        await practice.Practice.Send(new RenameCase.Command(ada.Id, "Crown for the trip"));

        var counts = await practice.Practice.Send(new UndoImport.Query(await Latest()));
        Assert.Equal((1, 1, 1, 1, "Ada Moss"), (counts.Cases, counts.Patients, counts.KeptCases, counts.KeptPatients, Assert.Single(counts.Kept)));
        await Undo();

        var kept = Assert.Single(await practice.Cases());
        Assert.Equal(("Crown for the trip", "Ada"), (kept.Title, kept.Patient.FirstName));
        Assert.Equal(1, await practice.Practice.Read(db => db.Patients.CountAsync()));
    }

    [Fact]
    public async Task What_an_import_changed_is_as_before()
    {
        await practice.Import(export.With(ExportFolder.Procedures, Head + "10,1,1,1,1200,2025-03-01,\n11,2,2,1,300,2025-03-02,\n").Folder);
        var before = (await practice.Cases())[0];
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss-Lane,Ada,0\n2,Reed,Bo,0\n");
        await practice.Import(export.With(ExportFolder.Procedures, Head + "10,1,1,2,1200,2025-03-01,2025-03-20\n").Folder);
        Assert.Equal((Stage.FollowedUp, "Moss-Lane"), await Ada());

        await Undo();
        Assert.Equal((Stage.Exam, "Moss"), await Ada());
        var ada = (await practice.Cases())[0];
        Assert.Equal((before.NextKind, before.NextDue, null), (ada.NextKind, ada.NextDue, ada.AcceptedOn));
        Assert.All(ada.Events.Where(e => e.Kind == EventKind.Accepted), step => Assert.True(ada.IsUndone(step)));
        Assert.All((await practice.Cases()).SelectMany(c => c.Procedures), line => Assert.Null(line.GoneOn));
        Assert.All(await practice.Cases(), Sound.Case);
    }

    [Fact]
    public async Task A_changed_case_that_somebody_worked_on_since_stays_as_it_is_now()
    {
        await practice.Import(export.With(ExportFolder.Procedures, Head + "10,1,1,1,1200,2025-03-01,\n").Folder);
        await practice.Import(export.With(ExportFolder.Procedures, Head + "10,1,1,2,1200,2025-03-01,2025-03-20\n").Folder);
        await practice.Practice.Send(new RenameCase.Command((await practice.Cases())[0].Id, "Crown, well done"));
        Assert.Equal(1, (await practice.Practice.Send(new UndoImport.Query(await Latest()))).KeptChanges);
        await Undo();
        Assert.Equal(Stage.FollowedUp, (await Ada()).Item1);
    }

    [Fact]
    public async Task An_import_can_be_undone_for_a_day_by_a_manager_the_latest_first()
    {
        await practice.Import(export.Folder);
        var first = await Latest();
        await practice.Import(export.With(ExportFolder.Procedures, Head + "10,1,1,1,1200,,\n11,2,2,1,300,2025-03-02,\n").Folder);
        Assert.Equal("A later import came after this one. Undo that one first.", (await Undo(first)).Message);
        Assert.Equal([true, false], (await practice.Practice.Send(new GetImports.Query())).Select(line => line.MayUndo));

        practice.Practice.ActingAs = practice.Practice.Marisol.Id;
        Assert.Equal(ResultKind.NotAllowed, (await Undo()).Kind);
        practice.Practice.ActingAs = practice.Practice.Dana.Id;
        practice.Practice.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal("An import can be undone for 24 hours. That time has passed.", (await Undo()).Message);
        Assert.DoesNotContain(await practice.Practice.Send(new GetImports.Query()), line => line.MayUndo);
    }

    async Task<(Stage, string)> Ada() => (await practice.Cases())[0] is var ada ? (ada.Stage, ada.Patient.LastName) : default;

    Task<int> Latest() => practice.Practice.Read(db => db.Imports.MaxAsync(run => run.Id));

    async Task<Result> Undo(int? id = null) => await practice.Practice.Send(new UndoImport.Command(id ?? await Latest()));

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
