using CaseAcceptance.Data;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;

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

    /// <summary>AcceptCase becomes "Accept case", and GetPatient "Patient".</summary>
    public static string Step(this AuditEntry entry)
    {
        var words = entry.Request switch
        {
            nameof(CheckPassword) or nameof(CheckOwnPassword) => "password",
            nameof(CheckTwoStep) => "second step",
            nameof(TwoStepKey) => "set up two-step sign-in",
            nameof(LookUpCode) => "one-time code",
            nameof(UnlockScreen) => "unlocked the screen",
            "LookAtCase" => "case",
            ['G', 'e', 't', .. var what] => AuditChanges.InWords(what),
            var step => AuditChanges.InWords(step),
        };
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : "";
    }

    /// <summary>In the middle of a sentence.</summary>
    public static string InWords(May may) => may switch
    {
        May.Read => "look at cases and patients",
        May.WorkCases => "work with cases",
        May.Diagnose => "add findings",
        May.Present => "present plans",
        May.RecordAcceptance => "record acceptance",
        May.CheckImport => "check an import",
        May.Import => "import",
        May.SeeSettings => "see the settings",
        May.ManagePractice => "manage the practice",
        _ => throw new ArgumentOutOfRangeException(nameof(may)),
    };
}
