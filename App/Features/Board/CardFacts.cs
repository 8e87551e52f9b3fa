using System.Linq.Expressions;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>What the database says about one card; the words are made from it.</summary>
public sealed record CardFacts
{
    public required int Id { get; init; }
    public required Stage Stage { get; init; }
    public required DateTime StageSince { get; init; }
    public required int OwnerId { get; init; }
    public required int? ProviderId { get; init; }
    public required string FirstName { get; init; }
    public required string PreferredName { get; init; }
    public required string LastName { get; init; }
    public required string Title { get; init; }
    public required long PatientPart { get; init; }
    public required long Fee { get; init; }
    public required bool IsAnxious { get; init; }
    public required string MedicalAlert { get; init; }
    public required InsuranceState Insurance { get; init; }
    public required NextKind? NextKind { get; init; }
    public required DateOnly? NextDue { get; init; }
    public required TimeOnly? NextAt { get; init; }
    public required DateTime? VisitAt { get; init; }
    public required int NotBooked { get; init; }
    public required bool WasMissed { get; init; }
    public required DateOnly? CheckedInOn { get; init; }
    public required CheckInResult? CheckIn { get; init; }
    public required DateTime ChangedAt { get; init; }
    public required int? ChangedById { get; init; }
    public required string Change { get; init; }

    public static readonly Expression<Func<Case, CardFacts>> Of = c => new CardFacts
    {
        Id = c.Id, Stage = c.Stage, StageSince = c.StageSince, OwnerId = c.OwnerId, ProviderId = c.ProviderId,
        FirstName = c.Patient.FirstName, PreferredName = c.Patient.PreferredName, LastName = c.Patient.LastName,
        Title = c.Title, PatientPart = c.PatientPart.Cents, Fee = c.Fee.Cents,
        IsAnxious = c.Patient.IsAnxious, MedicalAlert = c.Patient.MedicalAlert, Insurance = c.Patient.Insurance,
        NextKind = c.NextKind, NextDue = c.NextDue, NextAt = c.NextAt, VisitAt = c.NextVisitAt, NotBooked = c.NotBooked,
        WasMissed = c.NextKind == Domain.NextKind.Rebook && c.Events
            .Where(e => e.Kind == EventKind.Missed || e.Kind == EventKind.Cancelled)
            .OrderByDescending(e => e.Id).Select(e => e.Kind).FirstOrDefault() == EventKind.Missed,
        CheckedInOn = c.CheckedInOn, CheckIn = c.CheckIn,
        ChangedAt = c.LastChangedAt, ChangedById = c.LastChangedById, Change = c.LastChange,
    };

    public CardView ToCard(Provider? dentist, DateTime sinceLocal, DateTime now) => new()
    {
        Id = Id, Stage = Stage, OwnerId = OwnerId, Name = Patient.NameOf(FirstName, PreferredName, LastName), Title = Title,
        PatientPays = new(PatientPart), Fee = new(Fee), Chip = CardChip.Of(this, now), NotBooked = NotBooked,
        DaysInStage = Math.Max(0, DateOnly.FromDateTime(now).DayNumber - DateOnly.FromDateTime(sinceLocal).DayNumber),
        IsAnxious = IsAnxious, MedicalAlert = MedicalAlert, InsuranceIsOpen = Insurance == InsuranceState.NotVerified,
        Dentist = dentist?.Name ?? "No dentist yet", Initials = dentist?.Initials ?? "?", Tint = dentist?.Tint ?? -1,
        ChangedAt = ChangedAt, ChangedById = ChangedById, Change = Change,
    };
}
