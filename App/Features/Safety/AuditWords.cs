using CaseAcceptance.Data;

namespace CaseAcceptance.Features.Safety;

/// <summary>The audit trail as people read it, on the page and in its export.</summary>
public static class AuditWords
{
    public static string InWords(this AuditKind kind) => kind switch
    {
        AuditKind.Read => "Looked at",
        AuditKind.Change => "Changed",
        AuditKind.Setting => "Setting",
        AuditKind.Account => "Account",
        AuditKind.SignIn => "Signed in",
        AuditKind.SignOut => "Signed out",
        AuditKind.SignInFailed => "Sign-in failed",
        AuditKind.LockedOut => "Locked out",
        AuditKind.CodeUsed => "Code used",
        AuditKind.Refused => "Refused",
        AuditKind.Print => "Printed",
        AuditKind.Export => "Exported",
        AuditKind.Import => "Imported",
        AuditKind.BackUp => "Backed up",
        AuditKind.Restore => "Restored",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Who(this AuditEntry entry) => entry.PersonName.Length > 0 ? entry.PersonName : "Nobody signed in";

    /// <summary>Such as "Patient 12, case 40".</summary>
    public static string Record(this AuditEntry entry) => (entry.PatientId, entry.CaseId) switch
    {
        ({ } patient, { } about) => $"Patient {patient}, case {about}",
        ({ } patient, null) => $"Patient {patient}",
        (null, { } about) => $"Case {about}",
        _ => "",
    };

    /// <summary>AcceptCase becomes "Accept case".</summary>
    public static string Step(this AuditEntry entry) => AuditChanges.InWords(entry.Request) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";
}
