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

    public string? Value
    {
        get;
        init => field = value is { Length: > ValueLength } ? value[..ValueLength] + "…" : value;
    }

    public override string ToString() =>
        File
        + (Line is null ? "" : $", line {Line}")
        + (Column is null ? "" : $", {Column}")
        + (string.IsNullOrEmpty(Value) ? "" : $" “{Value}”")
        + $": {Reason}";
}
