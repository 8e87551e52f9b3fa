namespace CaseAcceptance.Domain;

public enum ProviderKind
{
    Dentist,
    Hygienist,
}

/// <summary>Who treats: shown as "Dr. Raman"; told apart by initials and name, tinted by <see cref="Tint"/> (0 to 3).</summary>
public sealed class Provider
{
    public int Id { get; private set; }
    public required string Name { get; set; }
    public string Initials { get; set; } = "";
    public ProviderKind Kind { get; set; }
    public int Tint { get; set; }
    public bool IsActive { get; set; } = true;
    public string? SourceKey { get; init; }
}
