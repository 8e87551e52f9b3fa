namespace CaseAcceptance.Features.Import.Reading;

enum Cost
{
    FileRefused,
    RowRefused,
    ValueLeftOut,
    Notice,
}

/// <summary>What is wrong, where, and what it costs. A value can be personal: for the screen, never for a log.</summary>
sealed record Problem(Cost Cost, string File, string Reason)
{
    const int ValueLength = 60;

    /// <summary>The line of the file, as an editor counts them, on which the row begins.</summary>
    public long? Line { get; init; }
    public string? Column { get; init; }

    /// <summary>Whose row it is, and for what. Personal: for the screen.</summary>
    public string? About { get; init; }

    /// <summary>The number of the patient whom the row is about, where a row names its patient by number.</summary>
    public long? PatNum { get; init; }

    /// <summary>What was most likely meant, ready to be taken with one press; the reason names it.</summary>
    public Correction? Fix { get; init; }

    /// <summary>A person can say what the cell ought to say.</summary>
    public bool HasCell => Line is not null && !string.IsNullOrEmpty(Column);

    /// <summary>It is about one row, which a person can leave out.</summary>
    public bool CanBeLeftOut => Line is not null && Fix?.What != Corrected.Column && (Cost == Cost.RowRefused || HasCell);

    public string? Value
    {
        get;
        init => field = value is { Length: > ValueLength } ? value[..ValueLength] + "…" : value;
    }

    /// <summary>A cell that can not be read, with what it was most likely meant to say.</summary>
    public static Problem OfCell(Cost cost, Correction cell, string reason, Likely? likely) =>
        new(cost, cell.File, likely is null ? reason : $"{(Likely.HasLetter(cell.Was) ? "there is a letter in it." : reason)} Did you mean {likely.Words}?")
        {
            Line = cell.Line, Column = cell.Column, Value = cell.Was,
            Fix = likely is null ? null : cell with { Value = likely.Value, Words = likely.Words },
        };

    public override string ToString() =>
        File
        + (Line is null ? "" : $", line {Line}")
        + (Column is null ? "" : $", {Column}")
        + (string.IsNullOrEmpty(Value) ? "" : $" “{Value}”")
        + $": {Reason}";
}
