using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Tests.Features.Import.Again;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>A row that a person leaves out of an import is neither refused nor taken, and still counts as one that is in the file.</summary>
public sealed class LeftOutRowsTests : IAsyncLifetime
{
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Fact]
    public async Task A_row_left_out_of_a_list_does_not_come_and_the_row_below_it_keeps_its_patient()
    {
        using var source = List("Patient,Treatment,Fee,Date\n\"Reed, Bo\",Implant,2000,2025-03-01\n\"Moss, Ada\",Crown,about 900,2025-03-01\n,Bridge,500,2025-03-02\n\"Vale, Cy\",Crown,unknown,2025-03-02\n\"Wray, Jo\",Crown,1040,2025-03-03,,9\n");
        var before = await Check(source);
        Assert.Equal((3, 2), (before.RefusedRows, before.Cases.Count));
        var leaving = ImportCheck.Of(before).Refused.Select(row => row.Leaving!).ToArray();
        Assert.Equal(["Ada Moss, Crown", "Cy Vale, Crown", "Jo Wray, Crown"], leaving.Select(one => one.Was).Order());

        var report = await Check(source, leaving);
        Assert.Equal((0, 2, 2), (report.RefusedRows, report.Cases.Count, report.Patients));
        Assert.Equal([Money.Of(500)], report.Cases.Where(c => c.Patient.FirstName == "Ada").Select(c => c.Figures.Fee));
        Assert.Equal("3 rows are left out", ImportCheck.Of(report).Corrects);
        Assert.True(await IsImported(source, report));
        Assert.Equal(2, (await practice.Cases()).Count);
    }

    [Fact]
    public async Task A_row_that_is_left_out_after_the_check_is_not_what_the_check_has_said()
    {
        using var source = List("Patient,Treatment,Fee,Date\n\"Moss, Ada\",Crown,900,2025-03-01\n\"Moss, Ada\",Bridge,5OO,2025-03-01\n\"Reed, Bo\",Crown,900,2025-03-01\n");
        var report = await Check(source);
        source.Answer(source.Answers with { Corrections = [ImportCheck.Of(report).Refused[0].Leaving!] });
        Assert.False(await IsImported(source, report));
    }

    [Fact]
    public async Task A_row_left_out_of_a_table_is_still_in_the_file_and_nothing_of_it_is_marked_as_gone()
    {
        export.Patients("1,Moss,Ada,0,5035550142").Lines("10,1,1,1,1200,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");
        await practice.Import(export.Folder);
        export.Lines("10,1,1,1,unknown,2025-03-01,,0", "11,2,2,1,300,2025-03-02,,0");
        using var source = new ImportSource(export.Folder, "export");
        var report = await Check(source, ImportCheck.Of(await Check(source)).Refused.Single().Leaving!);
        Assert.Equal("Treatments: 1 row is left out here, so rows that are missing from this file are not marked as gone.", Assert.Single(report.Parts));
        Assert.Equal((0, 0), (report.RefusedRows, report.Changes.Count));
    }

    [Fact]
    public async Task A_row_that_ends_early_has_no_cell_to_put_right_and_can_be_left_out()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1\n11,2,1,1,300\n");
        using var source = new ImportSource(export.Folder, "export");
        var row = ImportCheck.Of(await Check(source)).Refused.Single();
        Assert.Null(row.Cell);
        var report = await Check(source, row.Leaving!);
        Assert.Equal((0, 1), (report.RefusedRows, report.Cases.Count));
    }

    ImportSource List(string text) => new(Path.Combine(export.With("list.csv", text).Folder, "list.csv"), "list.csv");

    async Task<ImportReport> Check(ImportSource source, params Correction[] corrections)
    {
        source.Answer(source.Answers with { Corrections = corrections });
        return (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
    }

    async Task<bool> IsImported(ImportSource source, ImportReport report) =>
        (await practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise))).IsDone;

    public async ValueTask DisposeAsync()
    {
        export.Dispose();
        await practice.DisposeAsync();
    }
}
