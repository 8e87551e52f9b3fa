namespace CaseAcceptance.Features.Import;

/// <summary>A part of the check that a person looks at.</summary>
public enum CheckPart
{
    Cases,
    Changed,
    Review,
    Gone,
    Unchanged,
    Refused,
    Corrected,
    Skipped,
    Notices,
}
