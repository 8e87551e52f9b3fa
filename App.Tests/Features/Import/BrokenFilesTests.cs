using System.Text;
using CaseAcceptance.Features.Import.Reading;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class BrokenFilesTests : IDisposable
{
    const string Header = "CommlogNum,PatNum,CommDateTime,CommSource,Note,Mode_\n";
    readonly ExportFolder export = new();

    [Fact]
    public void Lines_inside_a_note_are_counted_so_that_a_problem_names_the_true_line()
    {
        Talks("1,1,2024-07-03,0,\"one\r\ntwo\nthree\",3\r\n\r\n2,1,yesterday,0,ok,3\r\n");
        Assert.Equal(["commlog.csv, line 6, CommDateTime “yesterday”: this is not a date like 2024-07-03."], export.Complaints());
        Assert.Equal("one\r\ntwo\nthree", Assert.Single(export.Read().Talks).Note);
    }

    [Fact]
    public void A_problem_of_a_row_of_several_lines_names_its_first() =>
        Assert.Equal(["commlog.csv, line 3, CommDateTime “soon”: this is not a date like 2024-07-03."],
            Talks("1,1,2024-07-03,0,ok,3\n2,1,soon,0,\"a\nb\nc\",3\n").Complaints());

    [Fact]
    public void Doubled_quotes_are_quotes() =>
        Assert.Equal("She said \"yes\", then left", Note("\"She said \"\"yes\"\", then left\""));

    [Fact]
    public void Quotes_behind_a_backslash_are_quotes() =>
        Assert.Equal("She said \"yes\", then C:\\left", Note("\"She said \\\"yes\\\", then C:\\\\left\""));

    [Fact]
    public void Lines_stay_counted_where_quotes_hide_behind_a_backslash() =>
        Assert.Equal(["commlog.csv, line 4, CommDateTime “soon”: this is not a date like 2024-07-03."],
            Talks("1,1,2024-07-03,0,\"a \\\"b\\\"\\\nc\\nd\",3\n2,1,soon,0,ok,3\n").Complaints());

    [Fact]
    public void A_backslash_before_a_closing_quote_is_a_backslash() => Assert.Equal(@"X:\", Note("\"X:\\\""));

    [Fact]
    public void A_quote_in_the_middle_of_an_unquoted_text_is_kept() => Assert.Equal("6\" crown", Note("6\" crown"));

    [Fact]
    public void Text_after_a_closing_quote_refuses_the_row_and_no_other() =>
        Assert.Equal(["commlog.csv, line 3: a quote inside a text is not doubled, so its end can not be told."],
            Talks("1,1,2024-07-03,0,ok,3\n2,1,2024-07-03,0,\"a \"b\" c\",3\n3,1,2024-07-03,0,ok,3\n").Complaints());

    [Fact]
    public void A_row_that_is_too_short_or_too_long_is_refused() =>
        Assert.Equal(
            [
                "commlog.csv, line 2: the row ends early, with 5 of 6 cells.",
                "commlog.csv, line 4: the row has 8 cells, the first line has 6.",
            ],
            Talks("1,1,2024-07-03,0,ok\n2,1,2024-07-03,0,ok,3\n3,1,2024-07-03,0,a,b,c,3\n4,1,2024-07-03,0,ok,3,\n").Complaints());

    [Fact]
    public void A_file_that_was_cut_off_in_a_row_is_refused_whole() =>
        Refused("commlog.csv, line 3: the row ends early, with 3 of 6 cells.", "1,1,2024-07-03,0,ok,3\n2,1,2024-0");

    [Fact]
    public void A_file_that_was_cut_off_in_a_text_is_refused_whole() =>
        Refused("commlog.csv: the file ends in the middle of a text. Export it again.", "1,1,2024-07-03,0,\"and th");

    [Fact]
    public void A_file_with_zero_bytes_is_refused() =>
        Refused("commlog.csv: this is not a text table, or it was damaged on the way. Export it again as CSV (UTF-8).", "1,1,\0\0\0\n");

    [Fact]
    public void A_file_in_16_bit_letters_is_refused()
    {
        export.With("commlog.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)).ToArray());
        Assert.Contains("commlog.csv: this is not a text table, or it was damaged on the way. Export it again as CSV (UTF-8).", Refusals());
    }

    [Fact]
    public void A_workbook_with_the_wrong_name_is_refused()
    {
        export.With("commlog.csv", "PK\u0003\u0004 and so on");
        Assert.Contains("commlog.csv: this is a workbook or a zip, not a text table. Save it as CSV (UTF-8).", Refusals());
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        export.With("commlog.csv", "");
        Assert.Contains("commlog.csv: the file is empty.", Refusals());
    }

    [Fact]
    public void A_text_of_many_megabytes_in_one_cell_is_refused() =>
        Refused("commlog.csv: one line of it is longer than any table has. It is not a text table, or it was damaged. Export it again as CSV (UTF-8).", $"1,1,2024-07-03,0,\"{new string('x', 20 << 20)}\",3\n");

    [Fact]
    public void A_file_that_is_wrong_on_every_line_is_told_with_its_first_lines_and_the_count()
    {
        var problems = Talks(string.Concat(Enumerable.Range(1, 700).Select(n => $"{n},1,soon,0,ok,3\n"))).Read().Problems;
        Assert.Equal(700, problems.Count(Cost.RowRefused));
        Assert.Equal(500, problems.Kept.Count(p => p.Cost == Cost.RowRefused));
    }

    public void Dispose() => export.Dispose();

    ExportFolder Talks(string rows) => export.With("commlog.csv", Header + rows);

    string Note(string cell) => Assert.Single(Talks($"1,1,2024-07-03,0,{cell},3\n").Read().Talks).Note;

    void Refused(string sentence, string rows)
    {
        Talks(rows);
        Assert.Equal([sentence], Refusals());
    }

    List<string> Refusals() => [.. export.Read().Problems.Kept.Where(p => p.Cost == Cost.FileRefused).Select(p => p.ToString())];
}
