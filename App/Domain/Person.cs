namespace CaseAcceptance.Domain;

public enum Role
{
    Coordinator,
    Dentist,
    Manager,
}

/// <summary>A colleague who uses the product; a dentist may also be a provider.</summary>
public sealed class Person
{
    public int Id { get; private set; }
    public required string Name { get; set; }
    public Role Role { get; set; }
    public int? ProviderId { get; set; }
    public bool IsActive { get; set; } = true;

    /// <summary>How this person likes the board; null while never chosen.</summary>
    public bool? OnlyMine { get; set; }
    public int Sort { get; set; }

    public string FirstName => Name.StartsWith("Dr. ", StringComparison.Ordinal) ? Name : Name.Split(' ')[0];

    public static string InitialsOf(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "Dr.").ToArray();
        return words.Length == 0 ? "?" : words.Length == 1 ? words[0][..1].ToUpperInvariant() : $"{words[0][0]}{words[^1][0]}".ToUpperInvariant();
    }
}

public static class RoleWords
{
    public static string InWords(this Role role) => role switch
    {
        Role.Coordinator => "Treatment coordinator",
        Role.Dentist => "Dentist",
        _ => "Manager",
    };
}
