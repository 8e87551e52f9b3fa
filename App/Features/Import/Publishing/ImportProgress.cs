namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>How far an import is: what it does now, and how many of how many.</summary>
public sealed record ImportProgress(string Phase, int Done, int Total);
