using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class RecognisingTablesTests : IDisposable
{
    readonly ExportFolder export = new();

    [Fact]
    public void A_table_is_known_by_its_columns_whatever_the_file_is_called()
    {
        export.Without(ExportFolder.Patients).With("query 7.txt", "fname\tPATNUM\tPatStatus\textra\tLName\r\nAda\t1\t0\t?\tMoss\r\n");
        Assert.Equal("Moss", export.Read().Patients[1].LastName);
    }

    [Fact]
    public void A_file_called_after_one_table_that_holds_another_is_taken_for_what_it_holds()
    {
        export.With("appointment.csv", "DefNum,Category,ItemName\n5,20,Next\n");
        Assert.Equal("Next", export.Read().Definitions[5].Name);
    }

    [Fact]
    public void A_file_without_column_names_is_refused()
    {
        export.With(ExportFolder.Procedures, "10,1,1,1,1200\n11,1,1,1,800\n");
        Refused("procedurelog.csv: the first line does not hold column names. Export again with headers.");
    }

    [Fact]
    public void A_file_with_an_unknown_separator_is_refused()
    {
        export.With(ExportFolder.Procedures, "ProcNum|PatNum|CodeNum|ProcStatus|ProcFee\n10|1|1|1|1200\n");
        Refused("procedurelog.csv: its columns are not separated by a comma, a semicolon or a tab. Export it again as CSV.");
    }

    [Fact]
    public void A_file_without_a_needed_column_is_refused_by_the_name_of_the_column()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus\n10,1,1,1\n");
        Refused("procedurelog.csv: the column ProcFee is missing. Export the table again with this column.");
    }

    [Fact]
    public void The_lack_of_another_column_says_what_it_costs() =>
        Assert.Contains(
            "procedurelog.csv: the column DateTP is missing. Days of diagnosis are not known, so rates by month can not be shown.",
            Opened());

    [Fact]
    public void A_column_that_is_there_twice_is_refused()
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,PatNum\n10,1,1,1,1200,2\n");
        Refused("procedurelog.csv: the column PatNum is there twice. Export the table by itself.");
    }

    [Fact]
    public void Two_files_with_the_same_table_are_refused()
    {
        export.With("patient old.csv", "PatNum,LName,FName,PatStatus\n1,Moss,Ada,2\n");
        Refused("patient.csv: patient old.csv holds the same table (patient). Leave one of them out.");
    }

    [Fact]
    public void A_missing_table_is_refused_or_says_what_it_costs()
    {
        Assert.Contains($"{Path.GetFileName(export.Folder)}: the treatment plans (treatplan) are missing. "
            + "When a plan was presented, by whom, and whether it was signed are not known.", Opened());
        export.Without(ExportFolder.Codes);
        Refused($"{Path.GetFileName(export.Folder)}: the kinds of treatments (procedurecode) are missing. There is no import without them.");
    }

    [Fact]
    public void Files_that_are_no_tables_are_left_out_and_named()
    {
        export.With("readme.pdf", "%PDF").With("fee.csv", "FeeNum,Amount,FeeSched\n1,2,3\n");
        Assert.Contains("readme.pdf: this is not a table. It is left out.", Opened());
        Assert.Contains("fee.csv: this table is not needed, or its columns are not those of a known one. It is left out.", Opened());
        Assert.Empty(export.Complaints());
    }

    [Fact]
    public void A_single_file_without_the_others_is_refused()
    {
        using var files = ExportFiles.Open(Path.Combine(export.Folder, ExportFolder.Patients), Tables.All);
        Assert.True(files.Problems.RefusesAFile);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        using var files = ExportFiles.Open(Path.Combine(export.Folder, "elsewhere"), Tables.All);
        Assert.Equal("elsewhere: this can not be opened. Choose the folder of the export, or a zip of it.", Assert.Single(files.Problems.Kept).ToString());
    }

    public void Dispose() => export.Dispose();

    void Refused(string sentence)
    {
        using var files = export.Open();
        Assert.Equal(sentence, Assert.Single(files.Problems.Kept, p => p.Cost == Cost.FileRefused).ToString());
    }

    List<string> Opened()
    {
        using var files = export.Open();
        return [.. files.Problems.Kept.Select(p => p.ToString())];
    }
}
