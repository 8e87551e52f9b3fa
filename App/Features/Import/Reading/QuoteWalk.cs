namespace CaseAcceptance.Features.Import.Reading;

/// <summary>
/// Walks a text the way one habit of quoting says, and counts what can not be under it: text after a closing quote,
/// a quote in the middle. The habit with fewer oddities is the habit of the file.
/// </summary>
sealed class QuoteWalk(char delimiter, bool backslash)
{
    bool closed;
    bool escaped;
    char last = '\n';

    public bool IsInside { get; private set; }
    public long Oddities { get; private set; }

    /// <summary>Goes from quote to quote: what lies between them says nothing, and a file has millions of letters.</summary>
    public void Walk(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var skip = closed || escaped ? 0 : IsInside && backslash ? text.IndexOfAny('"', '\\') : text.IndexOf('"');
            if (skip < 0)
            {
                last = text[^1];
                return;
            }

            last = skip > 0 ? text[skip - 1] : last;
            Step(text[skip]);
            last = text[skip];
            text = text[(skip + 1)..];
        }
    }

    bool Ends(char c) => c == delimiter || c is '\n' or '\r';

    void Step(char c)
    {
        if (IsInside)
        {
            StepInside(c);
            return;
        }

        if (c == '"' && (closed || Ends(last)))
        {
            IsInside = true;
        }
        else if (c == '"' || (closed && !Ends(c)))
        {
            Oddities++;
        }

        closed = false;
    }

    void StepInside(char c)
    {
        if (escaped)
        {
            escaped = false;
        }
        else if (backslash && c == '\\')
        {
            escaped = true;
        }
        else if (c == '"')
        {
            (IsInside, closed) = (false, true);
        }
    }
}
