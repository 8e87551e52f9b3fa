namespace CaseAcceptance.Data;

/// <summary>When a person last opened a case; what changed since shows as a dot on its card.</summary>
public sealed class CaseSeen
{
    public required int PersonId { get; init; }
    public required int CaseId { get; init; }
    public required DateTime At { get; set; }
}
