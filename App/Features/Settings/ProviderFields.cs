using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Settings;

public sealed record ProviderFields
{
    public string Name { get; set; } = "";
    public string Initials { get; set; } = "";
    public ProviderKind Kind { get; set; }
    public int Tint { get; set; }
    public bool IsActive { get; set; } = true;

    public string InWords => $"{Name}, {Initials}";

    public static ProviderFields Of(Provider provider) => new()
    {
        Name = provider.Name, Initials = provider.Initials, Kind = provider.Kind, Tint = provider.Tint, IsActive = provider.IsActive,
    };

    public void WriteTo(Provider provider)
    {
        var initials = Initials.Trim().ToUpperInvariant();
        (provider.Name, provider.Initials) = (Name.Trim(), initials.Length == 0 ? Person.InitialsOf(Name) : initials);
        (provider.Kind, provider.Tint, provider.IsActive) = (Kind, Tint, IsActive);
    }

    public string? NameProblem() => string.IsNullOrWhiteSpace(Name) ? "Enter the name, such as Dr. Raman." : null;

    public string? InitialsProblem() => Initials.Trim().Length > 3 ? "Use at most 3 letters." : null;
}
