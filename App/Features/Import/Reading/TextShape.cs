using System.Text;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>How a text file is written: its letters, what separates its cells, how a quote inside a cell looks.</summary>
sealed record TextShape(Encoding Encoding, char Delimiter, bool HasBackslashQuotes)
{
    const int TitleLines = 30;
    const int FewestDelimiters = 2;
    const int LongestLine = 16 << 20;
    static readonly char[] Delimiters = [',', ';', '\t'];

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public bool IsWindows => Encoding == Windows;

    public TextReader Open(Source source)
    {
        var text = new StreamReader(source.Open(), Encoding, detectEncodingFromByteOrderMarks: true);
        return HasBackslashQuotes ? new BackslashText(text) : text;
    }

    /// <summary>Looks through the whole file once. Throws <see cref="UnreadableFile"/> with the sentence when it is no text table.</summary>
    public static TextShape Of(Source source, long mostBytes)
    {
        try
        {
            return Look(source, StrictUtf8, mostBytes);
        }
        catch (DecoderFallbackException)
        {
            return Look(source, Windows, mostBytes);
        }
    }

    static TextShape Look(Source source, Encoding encoding, long mostBytes)
    {
        using var text = new StreamReader(source.Open(), encoding, detectEncodingFromByteOrderMarks: false);
        var buffer = new char[64 * 1024];
        var count = text.ReadBlock(buffer);
        var delimiter = DelimiterOf(buffer.AsSpan(0, count));
        QuoteWalk doubled = new(delimiter, backslash: false), escaped = new(delimiter, backslash: true);
        long line = 0;
        for (long length = 0; count > 0; count = text.ReadBlock(buffer))
        {
            length += count;
            UnreadableFile.When(length > mostBytes, $"the file is larger than {ZipSources.Size(mostBytes)}.");
            var block = buffer.AsSpan(0, count);
            line = block.LastIndexOfAny('\r', '\n') is >= 0 and var end ? count - end : line + count;
            UnreadableFile.When(line > LongestLine, "one line of it is longer than any table has. It is not a text table, or it was damaged. Export it again as CSV (UTF-8).");
            UnreadableFile.When(block.Contains('\0'), "this is not a text table, or it was damaged on the way. Export it again as CSV (UTF-8).");
            doubled.Walk(block);
            escaped.Walk(block);
        }

        var backslash = IsBetter(escaped, doubled);
        UnreadableFile.When((backslash ? escaped : doubled).IsInside, "the file ends in the middle of a text. Export it again.");
        return new(encoding, delimiter, backslash);
    }

    static bool IsBetter(QuoteWalk one, QuoteWalk other) =>
        one.IsInside != other.IsInside ? other.IsInside : one.Oddities < other.Oddities;

    static char DelimiterOf(ReadOnlySpan<char> start)
    {
        UnreadableFile.When(start.IsWhiteSpace(), "the file is empty.");
        UnreadableFile.When(FileKind.Of(start) is not null, $"this is {FileKind.Of(start)}, not a text table. Save it as CSV (UTF-8).");
        var lines = start.EnumerateLines();
        var line = ReadOnlySpan<char>.Empty;
        var best = ',';

        // A report may have its title before the names of its columns.
        for (var read = 0; read < TitleLines && line.Count(best) < FewestDelimiters && lines.MoveNext(); read++)
        {
            line = lines.Current;
            foreach (var delimiter in Delimiters)
            {
                best = line.Count(delimiter) > line.Count(best) ? delimiter : best;
            }

            UnreadableFile.When(line.Count('|') > Math.Max(1, line.Count(best)), "its columns are not separated by a comma, a semicolon or a tab. Export it again as CSV.");
        }

        return best;
    }
}
