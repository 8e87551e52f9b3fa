using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Shell;

/// <summary>What the frame says about where you are and who you are.</summary>
public sealed record ShellInfo
{
    public string Practice { get; init; } = "";
    public string Person { get; init; } = "";
    public string Role { get; init; } = "";
    public bool MayCheckImport { get; init; }
    public bool MaySeeSettings { get; init; }
    public bool IsDemo { get; init; }

    public string Initials => Domain.Person.InitialsOf(Person);

    public static ShellInfo Of(PracticeLists lists, Person? person) => new()
    {
        Practice = lists.Practice?.Name ?? "",
        IsDemo = lists.Practice?.IsDemo == true,
        MayCheckImport = Permissions.Allow(person, May.CheckImport),
        MaySeeSettings = Permissions.Allow(person, May.SeeSettings),
        Person = person?.Name ?? "",
        Role = person?.Role.InWords() ?? "",
    };
}
