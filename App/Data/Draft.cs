namespace CaseAcceptance.Data;

/// <summary>Typed but unsaved text of one person in one dialog, kept for 24 hours.</summary>
public sealed class Draft
{
    public required int PersonId { get; init; }

    /// <summary>Dialog and record, such as "accept/1042".</summary>
    public required string Key { get; init; }
    public required string Json { get; set; }
    public required DateTime SavedAt { get; set; }
}
