using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import.Lists;

/// <summary>A list of planned treatment as other systems print it.</summary>
public sealed class ReadingAListTests : IDisposable
{
    const string Report = """
        Unscheduled Treatment Report
        Printed 3/31/2025

        Patient,Phone,Tx Date,ADA Code,Description,Tooth,Prov,Fee,Ins. Est,Pat Est,Status
        "Moss, Ada J",(614) 555-0142,3/21/2025,Z1001,Own crown,14,Dr. Raman,"$1,285.00",$600.00,$600.00,Proposed
        ,,3/21/2025,Z1002,Own filling,3,Dr. Raman,$240.00,,$240.00,Accepted
        ,,,,Total for Moss,,,"$1,525.00",$600.00,,
        Patient,Phone,Tx Date,ADA Code,Description,Tooth,Prov,Fee,Ins. Est,Pat Est,Status
        "Reed, Bo",,3/22/2025,Z1001,Own crown,30,Dr. Kessler,1285,0,1285,Rejected
        "Reed, Bo",,3/22/2025,Z1003,Own guard,,Dr. Kessler,(45.00),,,Proposed
        Total,,,,,,,"$2,765.00",,,

        """;

    readonly ExportFolder export = new();

    [Fact]
    public void Columns_are_found_under_the_title_by_their_words() =>
        Assert.Equal(
            [ListRole.Name, ListRole.Phone, ListRole.Planned, ListRole.Code, ListRole.Treatment, ListRole.Tooth, ListRole.Dentist, ListRole.Fee, ListRole.Insurance, ListRole.PatientPart, ListRole.Status],
            Guess(Report).Roles);

    [Fact]
    public void Columns_with_other_words_are_told_by_what_is_in_them() =>
        Assert.Equal(
            [ListRole.Name, ListRole.Code, ListRole.LeftOut, ListRole.Planned, ListRole.Fee, ListRole.Status, ListRole.Email],
            Guess("Patient\tProcedure\tPrimary\tWhen\tUCR\tOutcome\tContact\nMoss, Ada\tZ1001\tAcme Health\t2025-03-01\t$90.00\tAccepted\ta@b.c\n").Roles);

    [Fact]
    public void Sums_pages_and_names_that_stand_once_are_understood()
    {
        var read = Read(Report);
        Assert.Equal(["Moss", "Moss", "Reed", "Reed"], read.Procedures.Select(p => read.Patients[p.PatNum].LastName));
        Assert.Equal([128500, 24000, 128500, -4500], read.Procedures.Select(p => p.FeeCents));
        Assert.Equal([RecordedAct.None, RecordedAct.Accepted, RecordedAct.Declined, RecordedAct.None], read.Procedures.Select(p => p.Act));
        Assert.Equal(new Estimate(60000, 8500), read.Estimates[read.Procedures[0].ProcNum]);
        Assert.Equal(("Ada", "J", "(614) 555-0142"), (read.Patients[read.Procedures[0].PatNum].FirstName, read.Patients[read.Procedures[0].PatNum].Middle, read.Patients[read.Procedures[0].PatNum].BestPhone));
        Assert.Contains(read.Problems.Kept, p => p.Reason == "2 rows with sums or headings between the treatments are passed over.");
        Assert.Equal(0, read.Problems.Count(Cost.RowRefused));
    }

    [Fact]
    public void A_row_that_can_not_be_read_is_refused_with_its_place()
    {
        var read = Read("Patient,Treatment,Fee,Date\n\"Moss, Ada\",Crown,12O,2025-03-01\n\"Moss, Ada\",Crown,120,someday\n\"Moss, Ada\",Crown,120,2025-03-01,x,y\n");
        Assert.Equal(
            [
                "list.csv, line 2, Fee “12O”: there is a letter in it. Did you mean $120?",
                "list.csv, line 3, Date “someday”: this is not a date like 2024-07-03.",
                "list.csv, line 4: the row has 6 cells, the line with the names has 4.",
            ],
            read.Problems.Kept.Where(p => p.Cost != Cost.Notice).Select(p => p.ToString()));
    }

    [Fact]
    public void Keys_are_the_same_in_the_next_list_also_in_another_order_and_with_a_changed_fee()
    {
        const string head = "Pat ID,Patient,Code,Tooth,Fee,Date\n";
        var first = Read($"{head}7,\"Moss, Ada\",Z1,3,100,2025-03-01\n7,\"Moss, Ada\",Z1,3,100,2025-03-01\n8,\"Reed, Bo\",Z1,3,100,2025-03-01\n");
        var next = Read($"{head}8,\"Reed, Bo\",Z1,3,120,2025-03-01\n7,\"Married, Ada\",Z1,3,100,2025-03-01\n7,\"Married, Ada\",Z1,3,100,2025-03-01\n");
        Assert.Equal(first.Procedures.Select(p => p.ProcNum).Order(), next.Procedures.Select(p => p.ProcNum).Order());
        Assert.Equal(3, first.Procedures.DistinctBy(p => p.ProcNum).Count());
        Assert.All(first.Procedures, p => Assert.True(p.ProcNum < 0));
    }

    [Fact]
    public void A_list_that_names_no_treatments_gives_one_line_for_each_patient()
    {
        var read = Read("Name,Phone,TP Total,TP Ins Est,TP Pat Est,# TP Proc,Pri Rem\n\"Moss, Ada\",614 555 0142,\"1,285.00\",600,685,3,900\n");
        Assert.Equal(("Planned treatment", 128500, 60000), (read.Codes.Values.Single().Name, read.Procedures[0].FeeCents, read.Estimates.Values.Single().InsuranceCents));
        Assert.Contains(read.Problems.Kept, p => p.Reason.StartsWith("it names no treatments.", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_people_of_one_name_with_two_phones_are_told()
    {
        var read = Read("Patient,Phone,Code,Fee\n\"Moss, Ada\",614 555 0142,Z1,10\n\"Moss, Ada\",614 555 0143,Z2,10\n");
        Assert.Single(read.Patients);
        Assert.Contains(read.Problems.Kept, p => p.Value == "Moss, Ada" && p.Reason.Contains("may be two people", StringComparison.Ordinal));
    }

    [Fact]
    public void Demographics_alone_are_no_list_of_treatment()
    {
        using var files = Open("Id,BIRTHDATE,FIRST,LAST,CITY\n3edac2e3-d223,2014-10-06,Maynard46,Mosciski958,Somerville\n");
        Assert.Null(files.List);
        Assert.True(files.Problems.RefusesAFile);
    }

    [Fact]
    public void Two_lists_at_once_are_refused_and_a_list_beside_tables_is_left_out()
    {
        export.With("list.csv", Report).With("other.csv", Report);
        Assert.Contains(export.Read().Problems.Kept, p => p.File == "list.csv" && p.Reason.EndsWith("Import it by itself.", StringComparison.Ordinal));
        export.Without(ExportFolder.Patients).Without(ExportFolder.Procedures).Without(ExportFolder.Codes);
        Assert.Contains(export.Read().Problems.Kept, p => p.Cost == Cost.FileRefused && p.Reason == "these are several lists of treatment. Choose one at a time.");
    }

    public void Dispose() => export.Dispose();

    ExportFiles Open(string text) => ExportFiles.Open(Path.Combine(export.With("list.csv", text).Folder, "list.csv"), Tables.Known);

    ListMapping Guess(string text)
    {
        using var files = Open(text);
        return GuessColumns.Of(files.List!);
    }

    PracticeExport Read(string text)
    {
        using var files = Open(text);
        return ReadList.From(files.List!, GuessColumns.Of(files.List!), null, files.Problems);
    }
}
