namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>How far an import is: what it does now, and how many of how many.</summary>
public sealed record ImportProgress(string Phase, int Done, int Total)
{
    /// <summary>While files are read nobody knows how many rows are still to come.</summary>
    public string Count => Total > 0 ? $"{Done:#,##0} of {Total:#,##0}" : Done > 0 ? $"{Done:#,##0} rows" : "";
}
