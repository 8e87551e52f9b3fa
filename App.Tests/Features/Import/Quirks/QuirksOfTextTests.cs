using System.Text;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import.Quirks;

public sealed class QuirksOfTextTests : QuirkTest
{
    const string Talks = "CommlogNum,PatNum,CommDateTime,CommSource,Note\n";

    [Theory]
    [InlineData("\"one\r\ntwo\"", "one\r\ntwo")]
    [InlineData("\"one\rtwo\"", "one\rtwo")]
    [InlineData("\"one\ttwo\"", "one\ttwo")]
    [InlineData("\"\"\"yes\"\"\"", "\"yes\"")]
    [InlineData("\"6\"\" crown\"", "6\" crown")]
    [InlineData("\"She said \"\"\"", "She said \"")]
    public void Quirk_17_line_ends_tabs_and_quotes_inside_a_text_belong_to_it(string cell, string note) =>
        Assert.Equal(note, Assert.Single(With("commlog.csv", $"{Talks}1,1,2024-07-03,0,{cell}\n").Talks).Note);

    [Fact]
    public async Task Quirk_18_what_looks_like_a_formula_is_a_text_and_leaves_again_as_one()
    {
        Export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,WirelessPhone\n1,=1+1,@Ada,0,+1 503 555 0142\n2,-Reed,Bo,0,\n");
        Procedures("10,1,1,1,900,0,,2025-03-01,1,0,3\n11,1,1,1,=1+1,0,,2025-03-01,1,0,3");
        var (cases, report) = await Arrive();
        Assert.Equal("@Ada =1+1", Assert.Single(cases).Patient.FullName);
        Assert.Contains("\"'=1+1\"", RowsToFix.Of(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Quirk_19_markup_stays_text_unseen_letters_go_and_letters_that_broke_before_are_told()
    {
        var read = With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,Mo\u200Bss\uFEFF,<b>Ada</b>,0\n2,Reed\u00A0,JosÃ©,0\n");
        Assert.Equal(("Moss", "<b>Ada</b>"), (read.Patients[1].LastName, read.Patients[1].FirstName));
        Assert.Equal("Reed", read.Patients[2].LastName);
        Assert.Contains("patient.csv: 1 name holds letters that were broken before the export, such as Ã©. It comes in as it is.", Said(read));
    }

    [Fact]
    public void Quirk_19_a_file_that_is_no_strict_UTF_8_is_read_as_Windows_text_with_a_notice()
    {
        byte[] windows = [.. "PatNum,LName,FName,PatStatus\n1,O"u8, 0x92, .. "Brien,Jos"u8, 0xE9, .. ",0\n2,Reed,Bo,0\n"u8];
        var read = Export.With(ExportFolder.Patients, windows).Read();
        Assert.Equal(("O’Brien", "José"), (read.Patients[1].LastName, read.Patients[1].FirstName));
        Assert.Contains(Said(read), text => text.Contains("cp1252", StringComparison.Ordinal));
    }

    [Fact]
    public void Quirk_21_the_words_for_nothing_are_words_in_a_text_and_nothing_elsewhere()
    {
        Export.With("commlog.csv", Talks + "1,1,2024-07-03,0,NULL\n2,1,2024-07-03,0,0001-01-01\n3,1,2024-07-03,0,None\n4,1,NULL,0,no day\n");
        var read = Procedures(@"10,1,1,1,NULL,\N,NULL,\N,NULL,\N,");
        Assert.Equal(["NULL", "0001-01-01", "None"], read.Talks.Select(t => t.Note));
        Assert.Equal((0, null, 0L), (read.Procedures[0].FeeCents, read.Procedures[0].PlannedOn, read.Procedures[0].AptNum));
        Assert.Empty(Export.Complaints());
    }

    [Fact]
    public void Quirk_22_keys_of_63_bits_join_and_keys_that_Excel_shortened_are_refused_with_what_it_did()
    {
        Export.With(ExportFolder.Patients, $"PatNum,LName,FName,PatStatus\n{long.MaxValue},Moss,Ada,0\n");
        Assert.Equal(long.MaxValue, Assert.Single(Procedures($"{long.MaxValue - 1},{long.MaxValue},1,1,900,0,,,1,0,").Procedures).PatNum);
        var refused = Assert.Single(Said(Procedures("1.23457E+18,1.23457E+18,1,1,900,0,,,1,0,"), Cost.RowRefused), text => text.Contains("ProcNum", StringComparison.Ordinal));
        Assert.EndsWith("a spreadsheet shortened this number and lost its last digits. Export again and do not open the file in Excel.", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("True")]
    [InlineData("\"true\"")]
    [InlineData("X")]
    [InlineData("Yes")]
    public void Quirk_23_yes_is_written_in_several_ways_and_blank_is_no(string yes)
    {
        var chairs = With("operatory.csv", $"OperatoryNum,OpName,IsHidden\n1,Op 1,{yes}\n2,Op 2,\n3,Op 3,False\n").Operatories;
        Assert.Equal([true, false, false], chairs.Values.Select(o => o.IsHidden));
    }

    [Fact]
    public void Quirk_24_columns_are_found_by_name_and_a_missing_one_says_what_it_costs()
    {
        Export.With(ExportFolder.Procedures, "#,extra,`procedurelog`.`ProcStatus`,CODENUM,$ProcFee,p.PatNum,[ProcNum]\n1,x,1,1,900,1,10\n2,y,2,1,50,1,11\n,,,,950,,\n");
        var read = Export.Read();
        Assert.Equal([90000, 5000], read.Procedures.Select(p => p.FeeCents));
        Assert.Contains("procedurelog.csv: the row of totals is left out.", Said(read));
        Assert.Contains("procedurelog.csv: the column DateTP is missing. Days of diagnosis are not known, so rates by month can not be shown.", Said(read));
        Assert.Empty(Export.Complaints());
    }

    [Fact]
    public void Quirk_29_rows_come_one_at_a_time_and_reading_stops_when_it_is_told_to()
    {
        Export.With(ExportFolder.Procedures, Lines + string.Concat(Enumerable.Range(1, 30_000).Select(n => $"{n},1,1,1,9,0,,,1,0,\n")));
        using var files = Export.Open();
        using var stop = new CancellationTokenSource();
        files.Told = rows =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        };
        Assert.Throws<OperationCanceledException>(() => files.Read(ProcedureRow.Table).Count());
        Assert.InRange(files.RowsTaken["procedurelog"], 1, 5000);
    }
}
