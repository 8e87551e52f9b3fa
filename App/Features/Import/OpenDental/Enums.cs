namespace CaseAcceptance.Features.Import.OpenDental;

/// <summary>procedurelog.ProcStatus.</summary>
enum ProcedureStatus : byte
{
    Planned = 1,
    Completed = 2,
    ExistingHere = 3,
    ExistingElsewhere = 4,
    Referred = 5,
    Deleted = 6,
    Condition = 7,

    /// <summary>On an inactive plan: an alternative, or put aside for now.</summary>
    PlannedInactive = 8,
}

/// <summary>patient.PatStatus.</summary>
enum PatientStatus : byte
{
    Patient,
    NonPatient,
    Inactive,
    Archived,
    Deleted,
    Deceased,
    Prospective,
}

/// <summary>appointment.AptStatus.</summary>
enum VisitStatus : byte
{
    None,
    Scheduled,
    Complete,
    Unscheduled,
    Asap,
    Broken,
    Planned,
    Note,
    NoteCompleted,
}

/// <summary>treatplan.TPStatus.</summary>
enum PlanStatus : byte
{
    Saved,
    Active,
    Inactive,
}

/// <summary>procedurecode.TreatArea.</summary>
enum TreatArea : byte
{
    None,
    Surface,
    Tooth,
    Mouth,
    Quadrant,
    Sextant,
    Arch,
    ToothRange,
}

/// <summary>claimproc.Status.</summary>
enum ClaimStatus : byte
{
    NotReceived,
    Received,
    Preauthorised,
    Adjustment,
    Supplemental,
    CapitationClaim,
    Estimate,
    CapitationComplete,
    CapitationEstimate,
    History,
}

/// <summary>commlog.Mode_.</summary>
enum TalkMode : byte
{
    None,
    Email,
    Mail,
    Phone,
    InPerson,
    Text,
    EmailAndText,
    PhoneAndText,
    Fax,
}

/// <summary>commlog.SentOrReceived.</summary>
enum TalkDirection : byte
{
    Neither,
    Sent,
    Received,
}

/// <summary>patient.TxtMsgOk.</summary>
enum Consent : byte
{
    Unknown,
    Yes,
    No,
}

/// <summary>What a list of another system says about the patient's decision.</summary>
enum RecordedAct : byte
{
    None,
    Accepted,
    Declined,
}
