namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>The source's own words for its numbers, where they are not the names that we use. A human-readable export writes them.</summary>
static class SourceWords
{
    public static IReadOnlyDictionary<string, ProcedureStatus> Procedure { get; } = new Dictionary<string, ProcedureStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["TP"] = ProcedureStatus.Planned,
        ["C"] = ProcedureStatus.Completed,
        ["EC"] = ProcedureStatus.ExistingHere,
        ["EO"] = ProcedureStatus.ExistingElsewhere,
        ["R"] = ProcedureStatus.Referred,
        ["D"] = ProcedureStatus.Deleted,
        ["Cn"] = ProcedureStatus.Condition,
        ["TPi"] = ProcedureStatus.PlannedInactive,
    };

    public static IReadOnlyDictionary<string, VisitStatus> Visit { get; } = new Dictionary<string, VisitStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["UnschedList"] = VisitStatus.Unscheduled,
        ["PtNote"] = VisitStatus.Note,
        ["PtNoteCompleted"] = VisitStatus.NoteCompleted,
    };

    public static IReadOnlyDictionary<string, ClaimStatus> Claim { get; } = new Dictionary<string, ClaimStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["Preauth"] = ClaimStatus.Preauthorised,
        ["CapClaim"] = ClaimStatus.CapitationClaim,
        ["CapComplete"] = ClaimStatus.CapitationComplete,
        ["CapEstimate"] = ClaimStatus.CapitationEstimate,
        ["InsHist"] = ClaimStatus.History,
    };
}
