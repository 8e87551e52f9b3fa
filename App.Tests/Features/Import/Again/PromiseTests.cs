using CaseAcceptance.Features.Import;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

public sealed class PromiseTests
{
    const string Broken = "The practice changed since the check. Check once more.";

    [Fact]
    public async Task An_import_does_what_its_check_said()
    {
        await using var practice = await ImportedPractice.Open();
        using var source = new ImportSource(SamplePractice.Folder, "sample");
        var report = (await practice.Practice.Send(new CheckImport.Query(source, SamplePractice.AsOf)))!;
        var result = await practice.Practice.Send(new ImportPractice.Command(source, SamplePractice.AsOf, Promise: report.Promise));
        Assert.True(result.IsDone, result.Message);
        Assert.Equal(report.Cases.Count, (await practice.Cases()).Count);
        Assert.Equal(report.Patients, await practice.Practice.Read(db => db.Patients.CountAsync()));
    }

    [Fact]
    public async Task When_somebody_changed_what_the_check_looked_at_the_import_refuses()
    {
        await using var practice = await ImportedPractice.Open();
        using var export = new ExportFolder();
        await practice.Import(export.Folder);
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss-Lane,Ada,0\n2,Reed,Bo,0\n");
        using var source = new ImportSource(export.Folder, "export");
        var report = (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
        await practice.Practice.Read(db => db.Patients.Where(p => p.LastName == "Moss").ExecuteUpdateAsync(s => s.SetProperty(p => p.LastName, "Lane")));
        var before = await WholeFile.Of(practice);
        var result = await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise));
        Assert.Equal(Broken, result.Message);
        Assert.Equal(before, await WholeFile.Of(practice));
    }

    [Fact]
    public async Task When_another_import_came_between_the_import_refuses()
    {
        await using var practice = await ImportedPractice.Open();
        using var export = new ExportFolder();
        using var source = new ImportSource(export.Folder, "export");
        var report = (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
        await practice.Import(export.Folder);
        var result = await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise));
        Assert.Equal(Broken, result.Message);
    }

    [Fact]
    public async Task When_a_file_was_written_anew_since_the_check_the_import_refuses()
    {
        await using var practice = await ImportedPractice.Open();
        using var export = new ExportFolder();
        using var source = new ImportSource(export.Folder, "export");
        var report = (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Moss-Lane,Ada,0\n2,Reed,Bo,0\n");
        var result = await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise));
        Assert.Equal("The files changed since the check. Check once more.", result.Message);
        Assert.Empty(await practice.Cases());
    }
}
