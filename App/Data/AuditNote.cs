namespace CaseAcceptance.Data;

/// <summary>What is being done right now, and by whom. Whoever commits a change on its way writes it down in the same transaction.</summary>
public sealed class AuditNote
{
    static readonly AsyncLocal<AuditNote?> now = new();

    /// <summary>Follows the calls of one request, and nobody else's.</summary>
    public static AuditNote? Now
    {
        get => now.Value;
        set => now.Value = value;
    }

    /// <summary>Null where a change is not for the trail.</summary>
    public required AuditKind? Kind { get; set; }
    public required string Request { get; init; }
    public required string FromWhere { get; init; }
    public required TimeProvider Time { get; init; }
    public int? PersonId { get; set; }
    public int? PatientId { get; init; }
    public int? CaseId { get; init; }
    public string Details { get; set; } = "";

    /// <summary>A handler said what this came to; it is written also where nothing was changed.</summary>
    public bool IsSaid { get; private set; }
    public bool IsWritten { get; set; }
    public AuditChanges Changes { get; } = new();

    /// <summary>What the connection had changed when the transaction began, as SQLite counts.</summary>
    public int ChangesBefore { get; set; }

    /// <summary>For handlers who know better than the name of their step.</summary>
    public static void Say(AuditKind kind, int? personId, string details = "")
    {
        if (Now is { } note)
        {
            (note.Kind, note.PersonId, note.IsSaid) = (kind, personId, true);
            note.Details = details;
        }
    }

    /// <summary>What the trail should say beside the name of the step.</summary>
    public static void Explain(string details)
    {
        if (Now is { } note)
        {
            note.Details = details;
        }
    }

    public AuditDraft Draft() => new(Time.GetUtcNow().UtcDateTime, PersonId, Kind!.Value, Request, PatientId, CaseId ?? Changes.CaseId,
        string.Join(". ", new[] { Details, Changes.InWords(CaseId) }.Where(part => part.Length > 0)), FromWhere);
}
