using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import.Again;

public sealed class AgainTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync()
    {
        practice = await ImportedPractice.Open();
        export.Patients("1,Moss,Ada,0,5035550142").Lines("10,1,1,1,1200,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
    }

    [Fact]
    public async Task Importing_the_same_file_twice_changes_nothing()
    {
        await practice.Import(SamplePractice.Folder, SamplePractice.AsOf, CodeRange.IsTreatment);
        var before = await WholeFile.Of(practice);
        var again = await practice.Import(SamplePractice.Folder, SamplePractice.AsOf, CodeRange.IsTreatment);
        Assert.Equal("Nothing new to import", again.Message);
        Assert.Equal(before, await WholeFile.Of(practice));
    }

    [Fact]
    public async Task Quirk_25_a_later_import_takes_over_what_changed_and_keeps_what_was_done_here()
    {
        await practice.Practice.Read(db => db.Patients.Where(p => p.SourceKey == "opendental-1").ExecuteUpdateAsync(s => s.SetProperty(p => p.Email, "ada@here.example")));
        await practice.Practice.Read(db => db.Cases.ExecuteUpdateAsync(s => s.SetProperty(c => c.NextNote, "Ask about the trip")));
        export.Patients("1,Moss-Lane,Ada,0,5035550199").Lines("10,1,1,1,1350,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");

        var report = await practice.Check(export.Folder);
        Assert.Equal([("Last name", "Moss", "Moss-Lane"), ("Phone", "(503) 555-0142", "(503) 555-0199"), ("Crown, fee", "$1,200", "$1,350")], report.Changes.Select(c => (c.What, c.From, c.To)));
        Assert.Equal((0, 3), (report.Cases.Count, report.Changed(ChangeFate.Taken)));
        await practice.Import(export.Folder);

        var ada = (await practice.Cases())[0];
        Assert.Equal(("Moss-Lane", "ada@here.example", "Ask about the trip", 1350_00), (ada.Patient.LastName, ada.Patient.Email, ada.NextNote, ada.Fee.Cents));
        Sound.Case(ada);
    }

    [Fact]
    public async Task What_was_changed_here_and_there_stays_and_is_shown_for_review()
    {
        await practice.Practice.Read(db => db.Patients.Where(p => p.SourceKey == "opendental-1").ExecuteUpdateAsync(s => s.SetProperty(p => p.Phone, "(503) 555-0100")));
        export.Patients("1,Moss,Ada,0,5035550199");
        var change = Assert.Single((await practice.Check(export.Folder)).Changes);
        Assert.Equal(("Phone", "(503) 555-0100", "(503) 555-0199", ChangeFate.ForReview), (change.What, change.From, change.To, change.Fate));
        await practice.Import(export.Folder);
        Assert.Equal("(503) 555-0100", (await practice.Cases())[0].Patient.Phone);
    }

    [Fact]
    public async Task A_fee_that_the_patient_has_seen_is_not_changed_behind_their_back()
    {
        var ada = (await practice.Cases())[0];
        await practice.Practice.Send(new MarkPresented.Command(ada.Id));
        export.Lines("10,1,1,1,1350,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");
        Assert.Equal(ChangeFate.ForReview, Assert.Single((await practice.Check(export.Folder)).Changes).Fate);
        await practice.Import(export.Folder);
        Assert.Equal(1200_00, (await practice.Cases())[0].Fee.Cents);
    }

    [Fact]
    public async Task Quirk_26_rows_that_vanish_are_marked_as_gone_and_not_deleted()
    {
        export.Lines("11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        var cases = await practice.Cases();
        Assert.Equal([ImportedPractice.Day, null], cases.SelectMany(c => c.Procedures).Select(line => line.GoneOn));
        Assert.Equal(2, cases.Count);

        export.Lines("10,1,1,1,1200,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        Assert.All((await practice.Cases()).SelectMany(c => c.Procedures), line => Assert.Null(line.GoneOn));
    }

    [Fact]
    public async Task A_part_of_a_table_marks_nothing_as_gone()
    {
        export.Lines([.. Enumerable.Range(100, 60).Select(n => $"{n},1,1,1,{n},2025-03-01,,0")]);
        await practice.Import(export.Folder);
        export.Lines("10,1,1,1,1200,2025-03-01,,0");
        var report = await practice.Check(export.Folder);
        Assert.Empty(report.Changes);
        Assert.StartsWith("The procedurelog table lacks 61 of 62 rows", Assert.Single(report.Parts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_row_keeps_its_table_from_marking_anything_as_gone_and_the_check_says_so()
    {
        export.Lines("10,1,1,1,unknown,2025-03-01,,0");
        var report = await practice.Check(export.Folder);
        Assert.Equal("Treatments: 1 row was refused, so rows that are missing from this file are not marked as gone. Fix the row to have them marked.", Assert.Single(report.Parts));
        Assert.Empty(report.Changes);
        Assert.Contains(report.Parts[0], ReportText.Of(report), StringComparison.Ordinal);
        Assert.Contains(ImportCheck.Of(report).Notices, row => row.Reason == report.Parts[0]);
    }

    [Fact]
    public async Task What_is_unchanged_is_told_by_what_it_is()
    {
        var report = await practice.Check(export.Folder);
        Assert.Equal([("Patients", 2), ("Treatments", 2)], ImportCheck.Of(report).Unchanged);
        Assert.Equal(4, ImportCheck.Of(report).Parts.Single(part => part.Part == CheckPart.Unchanged).Count);
    }

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
