namespace CaseAcceptance.Shell;

/// <summary>What the frame says about where you are and who you are.</summary>
public sealed record ShellInfo
{
    public required string Practice { get; init; }
    public required string Person { get; init; }
    public required string Role { get; init; }
    public bool IsDemo { get; init; }

    public string Initials => string.Concat(Person.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])
        .Take(2)).ToUpperInvariant();

    public static ShellInfo Example { get; } = new()
    {
        Practice = "Juniper Street Dental", Person = "Marisol Vega", Role = "Treatment coordinator", IsDemo = true,
    };
}
