using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What a person puts right is read so by the check and by the import, and the files stay as they are.</summary>
public sealed class CorrectionsTests : IAsyncLifetime
{
    const string List = "Patient,Treatment,Dentist,Fee,Date\n\"Ramsdell, Gus\",Implant,Dr. Raman,\"3,85O\",2025-03-01\n\"Vale, Dominic\",Bridge,Dr. Ramen,3360,2025-03-02\n"
        + "\"Wray, Jo\",Crown,Dr. Raman,1040,2025-03-03\n\"Bell, Ian\",Crown,Dr. Raman,900,2025-03-03\n";
    readonly ExportFolder export = new();
    ImportedPractice practice = null!;
    ImportSource source = null!;

    public async ValueTask InitializeAsync() => practice = await ImportedPractice.Open();

    [Fact]
    public async Task A_fee_with_a_letter_in_it_is_mended_with_one_press_and_comes_in_as_the_check_has_said()
    {
        var fix = Fix(await Check(List), "Fee");
        Assert.Equal(("3,85O", "3850.00", "$3,850"), (fix.Was, fix.Value, fix.Words));
        Assert.Contains("Gus Ramsdell, Implant", (await Check()).Problems.Kept.Select(p => p.About));

        var report = await Check(fix);
        Assert.Equal((0, 4), (report.RefusedRows, report.Cases.Count));
        Assert.Equal([fix], report.Corrections);
        var result = await Import(report);

        Assert.True(result.IsDone, result.Message);
        Assert.Contains(Money.Of(3850), (await practice.Cases()).Select(c => c.Fee));
        Assert.Equal(List, await File.ReadAllTextAsync(Path.Combine(export.Folder, "list.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_import_with_other_corrections_than_the_check_had_is_refused()
    {
        var fix = Fix(await Check(List), "Fee");
        var report = await Check(fix);
        source.Answer(source.Answers with { Corrections = [fix with { Value = "38.50" }] });
        Assert.False((await Import(report)).IsDone);
        source.Answer(source.Answers with { Corrections = [] });
        Assert.False((await Import(report)).IsDone);
        source.Answer(source.Answers with { Corrections = [fix] });
        Assert.True((await Import(report)).IsDone);
    }

    [Fact]
    public async Task A_dentist_whose_name_is_a_letter_away_from_another_is_asked_about_once_and_mended_in_each_row()
    {
        var report = await Check(List + "\"Monroe, Hattie\",Crown,dr. ramen,1340,2025-03-04\n" + string.Concat(Enumerable.Range(1, 4).Select(n => $"\"Moss, Ada\",Crown {n},Dr. Raman,100,2025-03-04\n")));
        Assert.Contains("Dr. Ramen", report.Dentists.Values);
        var only = Assert.Single(report.Problems.Kept, p => p.Column == "Dentist");
        Assert.Equal("list.csv, line 3, Dentist “Dr. Ramen”: no “Dr. Ramen” here. Did you mean Dr. Raman? 2 rows have this name and arrive with a dentist of their own.", only.ToString());
        Assert.Equal("Dr. Raman", Assert.Single((await Check(only.Fix!)).Dentists.Values));
    }

    [Fact]
    public async Task A_dentist_of_the_practice_is_known_and_two_that_are_as_frequent_are_two()
    {
        var known = practice.Practice.Raman.Name;
        var report = await Check($"Patient,Treatment,Dentist,Fee\n\"Moss, Ada\",Crown,{known[..^1]}e,100\n\"Moss, Ada\",Bridge,Dr. Hollis,100\n\"Moss, Ada\",Bridge,Dr. Hollin,100\n");
        Assert.Equal(known, Assert.Single(report.Problems.Kept, p => p.Fix is not null).Fix!.Value);
    }

    [Fact]
    public async Task Of_two_rows_with_one_key_the_later_one_can_be_taken()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n11,2,2,1,300\n10,1,1,1,1350\n");
        var before = await CheckTables();
        Assert.Equal((Money.Of(1200), 1), (before.Cases[0].Figures.Fee, before.RefusedRows));
        var after = await Check(Fix(before, "ProcNum"));
        Assert.Equal((Money.Of(1350), 0), (after.Cases.Single(c => c.Patient.FirstName == "Ada").Figures.Fee, after.RefusedRows));
    }

    [Fact]
    public async Task A_fee_of_a_hundred_times_the_schedule_is_proposed_as_the_schedule_says()
    {
        export.With("fee.csv", "FeeNum,Amount,FeeSched,CodeNum\n1,116.11,53,1\n2,90,54,1\n")
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,UnitQty\n10,1,1,1,11611,2\n11,2,1,1,5000,1\n");
        var before = await CheckTables();
        Assert.Equal([null, "$116.11"], before.Problems.Kept.Where(p => p.Column == "ProcFee").Select(p => p.Fix?.Words).Order());
        Assert.Equal(Money.Of(232.22m), (await Check(Fix(before, "ProcFee"))).Cases.Single(c => c.Patient.FirstName == "Ada").Figures.Fee);
    }

    [Fact]
    public async Task A_value_that_a_person_types_is_read_like_one_of_the_file_and_refused_like_one()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,unknown\n");
        var wrong = Assert.Single((await CheckTables()).Problems.Kept, p => p.Cost == Cost.RowRefused);
        Assert.Null(wrong.Fix);
        var cell = ProblemRow.Of(wrong).Cell!;
        Assert.Equal("“twelve”", (await Check(cell with { Value = "twelve" })).Problems.Kept.Single(p => p.Cost == Cost.RowRefused).ToString().Split(' ')[4].TrimEnd(':'));
        Assert.Equal(Money.Of(1200), Assert.Single((await Check(cell with { Value = "1200" })).Cases).Figures.Fee);
    }

    [Fact]
    public async Task What_is_uploaded_is_kept_only_as_long_as_something_in_it_can_be_put_right()
    {
        foreach (var (text, isKept) in new[] { (List, true), (List.Replace("85O", "850", StringComparison.Ordinal).Replace("Ramen", "Raman", StringComparison.Ordinal), false) })
        {
            var place = Directory.CreateTempSubdirectory("upload").FullName;
            var file = Path.Combine(place, "1.csv");
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            using var uploaded = new ImportSource(file, "list.csv", place);
            await practice.Practice.Send(new CheckImport.Query(uploaded, ImportedPractice.Day, _ => true));
            Assert.Equal(isKept, File.Exists(file));
            uploaded.Dispose();
            Assert.False(Directory.Exists(place));
        }
    }

    [Fact]
    public async Task The_command_line_says_what_was_most_likely_meant_and_does_not_take_it()
    {
        var report = await Check(List);
        Assert.Contains("Fee “3,85O”: there is a letter in it. Did you mean $3,850?", ReportText.Of(report), StringComparison.Ordinal);
        Assert.Contains("Did you mean $3,850?", ReportData.Of(report), StringComparison.Ordinal);
        Assert.Contains("Did you mean $3,850?", RowsToFix.Of(report.Problems), StringComparison.Ordinal);
        Assert.Equal(3, report.Cases.Count);
    }

    static Correction Fix(ImportReport report, string column) => report.Problems.Kept.First(p => p.Column == column && p.Fix is not null).Fix!;

    Task<ImportReport> Check(string list) => CheckTables(Path.Combine(export.With("list.csv", list).Folder, "list.csv"));

    Task<ImportReport> CheckTables(string? path = null)
    {
        source = new(path ?? export.Folder, Path.GetFileName(path ?? "export"));
        return Check();
    }

    async Task<ImportReport> Check(params Correction[] corrections)
    {
        source.Answer(source.Answers with { Corrections = corrections });
        return (await practice.Practice.Send(new CheckImport.Query(source, ImportedPractice.Day, _ => true)))!;
    }

    Task<Result> Import(ImportReport report) =>
        practice.Practice.Send(new ImportPractice.Command(source, ImportedPractice.Day, _ => true, Promise: report.Promise));

    public async ValueTask DisposeAsync()
    {
        source?.Dispose();
        export.Dispose();
        await practice.DisposeAsync();
    }
}
