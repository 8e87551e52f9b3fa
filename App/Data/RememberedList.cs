namespace CaseAcceptance.Data;

/// <summary>How lists with the same names of columns were read the last time. Names of columns and status words only, nothing of a patient.</summary>
public sealed class RememberedList
{
    /// <summary>Made from the names of the columns, in any order.</summary>
    public required string Key { get; init; }
    public required string Json { get; set; }
    public required DateTime SavedAt { get; set; }
}
