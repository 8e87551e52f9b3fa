namespace CaseAcceptance.Features.Import.Reading;

/// <summary>
/// Walks a text the way one habit of quoting says, and counts what can not be under it: text after a closing quote,
/// a quote in the middle. The habit with fewer oddities is the habit of the file.
/// </summary>
sealed class QuoteWalk(char delimiter, bool backslash)
{
    bool closed;
    bool escaped;
    bool atStart = true;

    public bool IsInside { get; private set; }
    public long Oddities { get; private set; }

    public void Step(char c)
    {
        if (IsInside)
        {
            StepInside(c);
            return;
        }

        var ends = c == delimiter || c is '\n' or '\r';
        if (c == '"' && (closed || atStart))
        {
            IsInside = true;
        }
        else if (c == '"' || (closed && !ends))
        {
            Oddities++;
        }

        (closed, atStart) = (false, ends);
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
