using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Cases.Plan;

namespace CaseAcceptance.Features.Cases;

/// <summary>Everything the panel shows of one case. Times are on the practice's wall clock.</summary>
public sealed record CaseView
{
    public required int Id { get; init; }
    public required int Version { get; init; }
    public required string Title { get; init; }
    public required CasePatient Patient { get; init; }
    public required Stage Stage { get; init; }
    public required DateTime StageSince { get; init; }
    public required DateOnly? DiagnosedOn { get; init; }
    public required DateOnly? PresentedOn { get; init; }
    public required DateOnly? AcceptedOn { get; init; }
    public required AcceptedHow? AcceptedHow { get; init; }
    public required DateOnly? CheckedInOn { get; init; }
    public required CheckInResult? CheckIn { get; init; }
    public required DateOnly? LastVisitOn { get; init; }
    public required Provider? Dentist { get; init; }
    public required int OwnerId { get; init; }
    public required string Owner { get; init; }
    public required NextAction? Next { get; init; }
    public required string NextBy { get; init; }

    /// <summary>The next action as its card says it.</summary>
    public required CardChip Chip { get; init; }
    public required Figures Figures { get; init; }
    public required CaseEnding? Ending { get; init; }

    /// <summary>The case it was split from.</summary>
    public required int? From { get; init; }

    /// <summary>The cases that were split off from it.</summary>
    public required IReadOnlyList<int> Rests { get; init; }
    public required IReadOnlyList<PlanLine> Lines { get; init; }

    /// <summary>Visits of this case, then the patient's other ones; the earliest first.</summary>
    public required IReadOnlyList<VisitView> Visits { get; init; }

    /// <summary>What happened, the latest first.</summary>
    public required IReadOnlyList<StepView> Steps { get; init; }
    public required CaseRights May { get; init; }

    public bool IsOpen => Ending is null;
    public VisitView? NextVisit => Visits.FirstOrDefault(visit => visit.IsOfCase && visit.IsOpen);
    public IEnumerable<PlanLine> Proposed => Lines.Where(line => line.State == ProcedureState.Proposed);
    public IEnumerable<PlanLine> NotBooked => Lines.Where(line => line.State == ProcedureState.Accepted && line.BookedOn is null);
}

public sealed record CasePatient
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string FirstName { get; init; }
    public required int? Age { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required bool DoNotContact { get; init; }
    public required bool NoCalls { get; init; }
    public required bool NoTexts { get; init; }
    public required bool NoEmail { get; init; }
    public required bool IsAnxious { get; init; }
    public required string MedicalAlert { get; init; }
    public required InsuranceState Insurance { get; init; }
}

/// <summary>How and why a case left the board.</summary>
public sealed record CaseEnding
{
    public required Outcome Outcome { get; init; }
    public required DateTime At { get; init; }
    public required string Note { get; init; }
    public required DeclineReason? Underlying { get; init; }
    public required DateOnly? ReturnsOn { get; init; }
}

/// <summary>What the person who looks may do; what is missing here is not offered.</summary>
public sealed record CaseRights(int PersonId, bool WorkCases, bool Diagnose, bool Present, bool RecordAcceptance);
