namespace CaseAcceptance.Domain;

/// <summary>A treatment room; "chair" on screen.</summary>
public sealed class Operatory
{
    public int Id { get; private set; }
    public required string Name { get; set; }
    public int Position { get; set; }
    public bool IsActive { get; set; } = true;
    public string? SourceKey { get; init; }
}
