using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;
using CsCheck;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public class QuotingProperties
{
    static readonly Gen<string> Notes = Gen.Char["ab \"\\,;\t\n\r'é王"].Array[0, 12].Select(letters => new string(letters)).Where(note => note != @"\N");

    [Fact]
    public void Any_note_arrives_as_it_was_written_with_doubled_quotes() =>
        Notes.List[1, 20].Sample(notes => Assert.Equal(notes, Read(notes, note => note.Replace("\"", "\"\"", StringComparison.Ordinal))), iter: 200);

    [Fact]
    public void Any_note_arrives_as_it_was_written_with_quotes_behind_a_backslash() =>
        Notes.List[1, 20].Sample(notes => Assert.Equal([.. notes, "say \"yes\" twice"], Read(
            [.. notes, "say \"yes\" twice"],
            note => note.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))), iter: 200);

    [Fact]
    public void It_does_not_matter_where_a_block_of_the_file_ends() =>
        Gen.Select(Notes.List[1, 8], Gen.Int[0, 40], Gen.Bool).Sample((notes, cut, backslash) =>
        {
            var text = string.Join(',', notes.Select(n => $"\"{n}\""));
            QuoteWalk whole = new(',', backslash), parts = new(',', backslash);
            whole.Walk(text);
            parts.Walk(text.AsSpan(0, Math.Min(cut, text.Length)));
            parts.Walk(text.AsSpan(Math.Min(cut, text.Length)));
            Assert.Equal((whole.Oddities, whole.IsInside), (parts.Oddities, parts.IsInside));
        });

    [Fact]
    public void Reading_in_small_pieces_changes_nothing() =>
        Gen.Select(Notes, Gen.Int[2, 9]).Sample((note, size) =>
        {
            var text = $"1,\"{note}\",\"a \\\"b\\\" \\N\"\n";
            Assert.Equal(new BackslashText(new StringReader(text)).ReadToEnd(), InPieces(new BackslashText(new StringReader(text)), size));
        });

    static string InPieces(BackslashText text, int size)
    {
        var read = new System.Text.StringBuilder();
        var piece = new char[size];
        while (text.Read(piece, 0, size) is > 0 and var count)
        {
            read.Append(piece, 0, count);
        }

        return read.ToString();
    }

    static List<string> Read(IReadOnlyList<string> notes, Func<string, string> escape)
    {
        using var export = new ExportFolder();
        export.With("commlog.csv", "CommlogNum,PatNum,CommDateTime,CommSource,Note,Mode_\n"
            + string.Concat(notes.Select((note, n) => $"{n + 1},1,2024-07-03,0,\"{escape(note)}\",3\n")));
        using var files = export.Open();
        return [.. files.Read(TalkRow.Table).Select(t => t.Note)];
    }
}
