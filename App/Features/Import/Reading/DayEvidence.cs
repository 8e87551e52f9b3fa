namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What all days of an export say together about whether the month or the day comes first.</summary>
sealed class DayEvidence
{
    (string File, string Text)? monthFirst, dayFirst;

    /// <summary>A day that could be two.</summary>
    public string? Open { get; private set; }

    public bool IsMixed => monthFirst is not null && dayFirst is not null;
    public bool IsUndecided => Open is not null && Told is null;
    public DayOrder? Told => monthFirst is not null ? DayOrder.MonthFirst : dayFirst is not null ? DayOrder.DayFirst : null;

    public string Mixed => $"{monthFirst?.File} writes the month first ({monthFirst?.Text}) and {dayFirst?.File} the day first ({dayFirst?.Text}). "
        + "These are two exports. Choose the files of one.";

    /// <summary>True as long as more cells of this file can say more.</summary>
    public bool Look(string text, string file)
    {
        if (CellValue.IsNone(text))
        {
            return true;
        }

        switch (DayText.Tells(text))
        {
            case DayOrder.MonthFirst:
                monthFirst ??= (file, text);
                return false;
            case DayOrder.DayFirst:
                dayFirst ??= (file, text);
                return false;
        }

        Open ??= DayText.IsOpen(text) ? text : null;

        // A file that writes the year first once does so always.
        return DayText.IsSlashed(text);
    }
}
