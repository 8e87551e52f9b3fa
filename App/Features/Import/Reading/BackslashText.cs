namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Rewrites backslash-escaped quotes as doubled ones. Lines stay lines, so that line numbers stay true.</summary>
sealed class BackslashText(TextReader text) : TextReader
{
    readonly char[] input = new char[16 * 1024];
    bool inside;
    bool escaped;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        // One place is kept free, because an escape that began in the last block comes out as two characters here.
        var room = Math.Min(input.Length, buffer.Length - 1);
        var written = 0;
        while (written == 0 && text.Read(input, 0, room) is > 0 and var count)
        {
            foreach (var c in input.AsSpan(0, count))
            {
                Put(c, buffer, ref written);
            }
        }

        return written;
    }

    void Put(char c, Span<char> buffer, ref int written)
    {
        if (inside && !escaped && c == '\\')
        {
            escaped = true;
            return;
        }

        if (!escaped)
        {
            inside ^= c == '"';
            buffer[written++] = c;
            return;
        }

        escaped = false;
        if (c is '"' or 'N')
        {
            buffer[written++] = c == '"' ? '"' : '\\';
        }

        if (c != '0')
        {
            buffer[written++] = c is 'n' or 'r' or 't' ? ' ' : c;
        }
    }

    protected override void Dispose(bool disposing)
    {
        text.Dispose();
        base.Dispose(disposing);
    }
}
