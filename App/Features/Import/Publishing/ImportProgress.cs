namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>How far an import is: what it does now, and how many of how many.</summary>
public sealed record ImportProgress(string Phase, long Done, long Total)
{
    /// <summary>How many rows came so far, where bytes are measured: before a file is read nobody knows how many rows it holds.</summary>
    public int? Rows { get; init; }

    public string Count =>
        Total <= 0 || Rows == 0 ? ""
        : Rows is { } rows ? $"{rows:#,##0} rows, {Math.Min(100, Done * 100 / Total)}%"
        : $"{Done:#,##0} of {Total:#,##0}";
}
