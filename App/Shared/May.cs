using CaseAcceptance.Domain;

namespace CaseAcceptance.Shared;

/// <summary>What a command or query needs its person to be allowed to do.</summary>
public enum May
{
    /// <summary>Open to anybody, also before a practice exists.</summary>
    Anyone,
    Read,
    WorkCases,
    Diagnose,
    Present,
    RecordAcceptance,
    CheckImport,
    Import,
    SeeSettings,
    ManagePractice,
}

/// <summary>Says on each command and query what it needs; checked before its handler runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(May may) : Attribute
{
    public May May => may;
}

/// <summary>Who may do what, in one table.</summary>
public static class Permissions
{
    static readonly Dictionary<Role, May[]> Table = new()
    {
        [Role.Coordinator] = [May.Read, May.WorkCases, May.Diagnose, May.Present, May.RecordAcceptance, May.CheckImport, May.SeeSettings],
        [Role.Dentist] = [May.Read, May.Diagnose, May.Present, May.RecordAcceptance],
        [Role.Manager] = Enum.GetValues<May>(),
    };

    /// <summary>Whoever may do a step may take it back.</summary>
    public static bool AllowUndo(Person person, EventKind step) => Allow(person, step switch
    {
        EventKind.Accepted => May.RecordAcceptance,
        EventKind.Presented => May.Present,
        _ => May.WorkCases,
    });

    public static bool Allow(Person? person, May may) =>
        may == May.Anyone || (person is { IsActive: true } && Table[person.Role].Contains(may));
}

/// <summary>The person may not do this.</summary>
sealed class NotAllowed() : Exception("This is not available to you.")
{
    /// <summary>They may, once they have unlocked their screen.</summary>
    public bool IsLocked { get; init; }
}
