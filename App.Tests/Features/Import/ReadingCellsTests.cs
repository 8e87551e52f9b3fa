using System.Text;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ReadingCellsTests : IDisposable
{
    const string Header = "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee,UnitQty,BaseUnits,DateTP,ProcDate,ToothNum,Surf,Discount\n";
    readonly ExportFolder export = new();

    [Theory]
    [InlineData("1200", 120000)]
    [InlineData("0.005", 1)]
    [InlineData("10.124999", 1012)]
    [InlineData("33.333333", 3333)]
    [InlineData("1.16E2", 11600)]
    [InlineData(@"\N", 0)]
    [InlineData("NULL", 0)]
    [InlineData("", 0)]
    public void A_fee_is_whole_cents_rounded_half_away_from_zero(string fee, long cents) =>
        Assert.Equal(cents, Procedure($"10,1,1,1,{fee},1,0,,,,,").FeeCents);

    [Theory]
    [InlineData(0, 0, 3333)]
    [InlineData(1, 0, 3333)]
    [InlineData(2, 0, 6667)]
    [InlineData(1, 2, 10000)]
    [InlineData(-1, 0, 3333)]
    public void A_fee_counts_once_for_each_unit_and_at_least_once(int units, int baseUnits, long cents) =>
        Assert.Equal(cents, Procedure($"10,1,1,1,33.333333,{units},{baseUnits},,,,,").FeeCents);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01 00:00:00")]
    [InlineData("0000-00-00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData(@"\N")]
    [InlineData("NULL")]
    [InlineData("")]
    public void The_ways_to_write_no_date_are_no_date(string day) => Assert.Null(Procedure($"10,1,1,1,5,1,0,{day},,,,").PlannedOn);

    [Theory]
    [InlineData("2024-07-03")]
    [InlineData("2024-07-03 08:20:00")]
    [InlineData("2024-07-03 08:20:00.123456")]
    public void A_date_may_carry_a_time(string day) =>
        Assert.Equal(new DateOnly(2024, 7, 3), Procedure($"10,1,1,1,5,1,0,{day},,,,").PlannedOn);

    [Fact]
    public void A_date_that_can_not_be_read_is_left_out_and_told_with_its_place()
    {
        var row = Procedure("10,1,1,1,5,1,0,2024-02-30,,,,");
        Assert.Null(row.PlannedOn);
        Assert.Equal(["procedurelog.csv, line 2, DateTP “2024-02-30”: this is not a date like 2024-07-03."], export.Complaints());
    }

    [Theory]
    [InlineData("1.23457E+18,1,1,1,5", "ProcNum “1.23457E+18”: a spreadsheet shortened this number and lost its last digits. Export again and do not open the file in Excel.")]
    [InlineData("12x,1,1,1,5", "ProcNum “12x”: this is not a whole number.")]
    [InlineData("0,1,1,1,5", "ProcNum: the key is missing.")]
    [InlineData(",1,1,1,5", "ProcNum: the key is missing.")]
    [InlineData("9223372036854775808,1,1,1,5", "ProcNum “9223372036854775808”: this is not a whole number.")]
    [InlineData("10,1,1,9,5", "ProcStatus “9”: this value is not known here.")]
    [InlineData("10,1,1,ZZ,5", "ProcStatus “ZZ”: this is not a whole number.")]
    [InlineData("10,1,1,1,3‚85O", "ProcFee “3‚85O”: this is not an amount like 1285.00.")]
    [InlineData("10,1,1,1,1e20", "ProcFee “1e20”: this amount is too large to be true.")]
    [InlineData("10,7,1,1,5", "PatNum “7”: there is no patient with this number.")]
    [InlineData("10,1,7,1,5", "CodeNum “7”: there is no procedure code with this number.")]
    public void A_row_that_can_not_be_understood_is_refused_with_line_column_and_reason(string row, string complaint)
    {
        export.With(ExportFolder.Procedures, $"{Header}9,1,1,1,5,1,0,,,,,\n{row},1,0,,,,,\n");
        Assert.Equal([$"procedurelog.csv, line 3, {complaint}"], export.Complaints());
        Assert.Equal(9, Assert.Single(export.Read().Procedures).ProcNum);
    }

    [Fact]
    public void Keys_of_63_bits_keep_their_last_digit()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n9223372036854775807,Moss,Ada,0\n")
            .With(ExportFolder.Procedures, $"{Header}9223372036854775806,9223372036854775807,1,1,5,1,0,,,,,\n");
        Assert.Equal(9223372036854775806, Assert.Single(export.Read().Procedures).ProcNum);
    }

    [Fact]
    public void The_same_key_twice_is_told_and_the_first_row_is_taken()
    {
        export.With(ExportFolder.Procedures, $"{Header}10,1,1,1,5,1,0,,,,,\n10,1,1,2,6,1,0,,,,,\n");
        Assert.Equal(["procedurelog.csv, line 3, ProcNum “10”: this key is there twice. The first row is taken."], export.Complaints());
        Assert.Equal(500, Assert.Single(export.Read().Procedures).FeeCents);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("True", true)]
    [InlineData("\"true\"", true)]
    [InlineData("X", true)]
    [InlineData("0", false)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public void Yes_and_no_are_written_in_several_ways(string flag, bool hidden)
    {
        export.With("operatory.csv", $"OperatoryNum,OpName,IsHidden\n1,Op 1,{flag}\n");
        Assert.Equal(hidden, export.Read().Operatories[1].IsHidden);
    }

    [Fact]
    public void Words_that_mean_nothing_elsewhere_stay_words_inside_a_text()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus,Preferred,Email\n1,NULL,0001-01-01,0,\\N,None\n2,=1+1,@ada,0,+1 503,-\n");
        var people = export.Read().Patients;
        Assert.Equal(("NULL", "0001-01-01", "", "None"), (people[1].LastName, people[1].FirstName, people[1].Preferred, people[1].Email));
        Assert.Equal(("=1+1", "@ada", "+1 503", "-"), (people[2].LastName, people[2].FirstName, people[2].Preferred, people[2].Email));
    }

    [Fact]
    public void Names_of_all_scripts_arrive_as_they_are()
    {
        export.With(ExportFolder.Patients, "PatNum,LName,FName,PatStatus\n1,O'Brien,王,0\n2,de la Cruz,محمد,0\n");
        Assert.Equal(("O'Brien", "王"), (export.Read().Patients[1].LastName, export.Read().Patients[1].FirstName));
        Assert.Equal("محمد", export.Read().Patients[2].FirstName);
    }

    [Fact]
    public void A_file_in_Windows_letters_is_read_with_a_notice()
    {
        export.With(ExportFolder.Patients, Encoding.Latin1.GetBytes("PatNum,LName,FName,PatStatus\n1,Muñoz,José,0\n"));
        var read = export.Read();
        Assert.Equal("Muñoz", read.Patients[1].LastName);
        Assert.Contains(read.Problems.Kept, p => p.ToString() == "patient.csv: the file is not UTF-8. "
            + "It is read as Windows text (cp1252): look at a few names with accents.");
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_column()
    {
        export.With(ExportFolder.Patients, [0xEF, 0xBB, 0xBF, .. "\"PatNum\";\"LName\";\"FName\";\"PatStatus\"\n1;Moss;Ada;0\n"u8]);
        Assert.Equal("Moss", export.Read().Patients[1].LastName);
    }

    public void Dispose() => export.Dispose();

    ProcedureRow Procedure(string row)
    {
        export.With(ExportFolder.Procedures, $"{Header}{row}\n");
        return Assert.Single(export.Read().Procedures);
    }
}
