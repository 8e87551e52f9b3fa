namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What a correction puts right.</summary>
public enum Corrected
{
    /// <summary>One cell.</summary>
    Cell,

    /// <summary>Each cell of the column that says the same.</summary>
    Column,

    /// <summary>The row itself: it is taken in the place of others with its key.</summary>
    Row,

    /// <summary>The row itself: it is left out.</summary>
    LeftOut,
}

/// <summary>What a person puts right for an import alone; the practice's files stay as they are.</summary>
/// <param name="Was">What stands there; of a row, its key.</param>
/// <param name="Value">What is read in its place.</param>
public sealed record Correction(string File, long Line, string Column, string Was, string Value)
{
    public Corrected What { get; init; }

    /// <summary>The value as people read it.</summary>
    public string Words { get; init; } = Value;

    /// <summary>Two for the same place can not both be.</summary>
    public (string, long, string, string) Place => What switch
    {
        Corrected.Cell => (File, Line, Column, ""),
        Corrected.LeftOut => (File, Line, "", ""),
        _ => (File, 0, Column, Was),
    };
}
