using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Patients;

public sealed record PatientFile
{
    public required int Id { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }
    public required PatientBasics Basics { get; init; }
    public required DateOnly? RecallDueOn { get; init; }

    /// <summary>The day of the export in which the practice's own system no longer had this patient.</summary>
    public required DateOnly? GoneOn { get; init; }
    public required IReadOnlyList<CaseLine> Cases { get; init; }
    public required IReadOnlyList<VisitLine> Visits { get; init; }
    public required IReadOnlyList<ContactLine> Contacts { get; init; }

    public sealed record CaseLine
    {
        public required int Id { get; init; }
        public required string Title { get; init; }
        public required Stage Stage { get; init; }
        public required Outcome? Outcome { get; init; }
        public required DeclineReason? Reason { get; init; }
        public required Money Fee { get; init; }
        public required Money PatientPart { get; init; }
        public required DateOnly? DiagnosedOn { get; init; }
        public required DateTime? ClosedAt { get; init; }
        public required int OwnerId { get; init; }
    }

    public sealed record VisitLine
    {
        public required int Id { get; init; }
        public required int? CaseId { get; init; }
        public required DateTime Start { get; init; }
        public required int Minutes { get; init; }
        public required AppointmentStatus Status { get; init; }
        public required string? Chair { get; init; }
        public required string? Provider { get; init; }
        public required IReadOnlyList<string> Work { get; init; }
    }

    public sealed record ContactLine
    {
        public required int Id { get; init; }
        public required DateTime At { get; init; }
        public required int? PersonId { get; init; }
        public required ContactChannel Channel { get; init; }
        public required ContactResult Result { get; init; }
        public required string Note { get; init; }

        /// <summary>As the conversation says it.</summary>
        public string InWords() => new Contact { PatientId = 0, At = At, Channel = Channel, Result = Result }.InWords();
    }
}
