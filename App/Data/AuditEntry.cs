namespace CaseAcceptance.Data;

public enum AuditKind
{
    Read,
    Change,
    Setting,
    Account,
    SignIn,
    SignOut,
    SignInFailed,
    LockedOut,
    CodeUsed,
    Refused,
    Print,
    Export,
    Import,
    BackUp,
    Restore,
}

/// <summary>One line of the audit trail: who did what, to which record, when and from where. Never changed, never taken away;
/// each holds the hash of the one before it.</summary>
public sealed class AuditEntry
{
    /// <summary>Counts up without a gap.</summary>
    public long Id { get; private set; }
    public required DateTime At { get; init; }
    public required int? PersonId { get; init; }

    /// <summary>As it was then; empty where nobody was signed in.</summary>
    public required string PersonName { get; init; }
    public required AuditKind Kind { get; init; }

    /// <summary>The step, by its name in the code, such as AcceptCase.</summary>
    public required string Request { get; init; }
    public required int? PatientId { get; init; }
    public required int? CaseId { get; init; }

    /// <summary>In plain words; which fields, never what a patient's said.</summary>
    public required string Details { get; init; }

    /// <summary>The address of the computer, or "command line", or "the server".</summary>
    public required string FromWhere { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }
}

/// <summary>What is to be written, before it has its place in the chain.</summary>
public sealed record AuditDraft(DateTime At, int? PersonId, AuditKind Kind, string Request, int? PatientId, int? CaseId, string Details, string FromWhere);
