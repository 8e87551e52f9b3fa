using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What is wrong as a whole is said once, in words, with what to do.</summary>
public sealed class SaidOnceTests : IDisposable
{
    readonly ExportFolder export = new();

    [Fact]
    public void Names_of_patients_beside_numbers_in_treatments_are_one_sentence_and_not_one_for_each_row()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n\"Moss, Ada\",Moss,Ada,0\n")
            .With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n11,1,1,1,1200\n");
        Assert.Equal(
            ["patient.csv: patients have their names in the place of numbers here, and numbers in procedurelog.csv. Export both raw and not human-readable."],
            export.Complaints());
    }

    [Fact]
    public void Treatments_are_not_refused_one_by_one_when_the_patients_can_not_be_read()
    {
        export.With(ExportFolder.Patients, "1,Moss,Ada,0\n2,Reed,Bo,0\n");
        Assert.Equal(["patient.csv: the first line does not hold column names. Export again with headers."], export.Complaints());
    }

    [Fact]
    public void All_that_is_needed_and_missing_is_one_sentence()
    {
        export.Without(ExportFolder.Procedures).Without(ExportFolder.Codes);
        Assert.EndsWith(": the treatments (procedurelog) and the kinds of treatments (procedurecode) are missing. There is no import without them.", Assert.Single(export.Complaints()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_that_is_used_has_a_name_for_people() =>
        Assert.All(Tables.All, table => Assert.DoesNotContain("the rows", TableWords.Of(table), StringComparison.Ordinal));

    [Fact]
    public void Patients_without_treatments_are_refused_with_what_to_do()
    {
        using var files = One("Id,BIRTHDATE,FIRST,LAST\n7,1980-02-01,Ada,Moss\n");
        Assert.Equal(
            ["list.csv: this is a list of patients without treatments. Choose a list with a row for each treatment: patient, treatment, fee and date. The patients come with it."],
            files.Problems.Kept.Select(p => p.ToString()));
    }

    [Fact]
    public void A_list_whose_columns_nobody_knows_is_matched_by_a_person()
    {
        using var files = One("Who,Work to do,Chrg\n\"Moss, Ada\",Crown,\"$1,285.00\"\n");
        Assert.Empty(files.Problems.Kept);
        var mapping = GuessColumns.Of(files.List!);
        Assert.Equal("Choose the column with the patient’s name.", mapping.Problem());
        var read = ReadList.From(files.List!, mapping.With(0, ListRole.Name).With(1, ListRole.Treatment), null, files.Problems);
        Assert.Equal((1285_00, "Crown"), (read.Procedures.Single().FeeCents, read.Codes.Values.Single().Name));
    }

    [Fact]
    public void Words_for_confirmed_that_can_not_be_read_are_one_notice()
    {
        export.With("appointment.csv", "AptNum,PatNum,AptStatus,AptDateTime,Confirmed\n1,1,1,2025-04-02 10:00:00,Confirmed\n2,2,1,2025-04-03 10:00:00,Confirmed\n");
        Assert.Contains("appointment.csv: 2 appointments have a word in the place of the number for confirmed. They arrive as booked: confirm them here, or export raw.",
            export.Read().Problems.Kept.Select(p => p.ToString()));
    }

    [Fact]
    public void A_category_without_a_name_is_known_by_what_is_in_it()
    {
        var standard = $"D{2740}";
        var read = export.With(ExportFolder.Codes, $"CodeNum,ProcCode,Descript,LaymanTerm,TreatArea,ProcCat\n1,{standard},Own crown,Crown,2,5\n").Read();
        Assert.Equal("Such as crown", Assert.Single(TreatmentCategory.Of(read)).Name);
    }

    [Fact]
    public void Uploaded_files_together_have_the_name_that_the_page_shows()
    {
        export.Without(ExportFolder.Procedures);
        using var source = new ImportSource(export.Folder, "2 files");
        Assert.StartsWith("2 files: the treatments", source.Read(null, default).Problems.Kept.First(p => p.Cost == Cost.FileRefused).ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => export.Dispose();

    ExportFiles One(string text) => ExportFiles.Open(Path.Combine(export.With("list.csv", text).Folder, "list.csv"), Tables.Known);
}
