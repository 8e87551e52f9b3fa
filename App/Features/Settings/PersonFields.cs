using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Settings;

public sealed record PersonFields
{
    public string Name { get; set; } = "";
    public Role Role { get; set; }
    public int? ProviderId { get; set; }

    public string InWords => $"{Name}, {Role.InWords().ToLowerInvariant()}";

    public static PersonFields Of(Person person) => new() { Name = person.Name, Role = person.Role, ProviderId = person.ProviderId };

    public string? NameProblem() => string.IsNullOrWhiteSpace(Name) ? "Enter the person's name." : null;
}
