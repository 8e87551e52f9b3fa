using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Today;

public sealed record HuddleView
{
    /// <summary>Start of the day's first visit, whoever comes; null on a day without visits.</summary>
    public required DateTime? FirstVisit { get; init; }
    public required IReadOnlyList<HuddleVisit> Visits { get; init; }

    /// <summary>The working day before today.</summary>
    public required DateOnly PresentedSince { get; init; }
    public required IReadOnlyList<HuddleWaiting> Waiting { get; init; }

    public HuddleView Of(int? dentist) => dentist is null ? this : this with
    {
        Visits = [.. Visits.Where(visit => visit.ProviderId == dentist)],
        Waiting = [.. Waiting.Where(plan => plan.ProviderId == dentist)],
    };

    public bool IsBeforeFirstVisit(DateTime now) => FirstVisit is null || now < FirstVisit;
}

/// <summary>A visit of today with treatment still open, insurance to verify or an alert.</summary>
public sealed record HuddleVisit
{
    public required int Id { get; init; }
    public required int PatientId { get; init; }
    public required DateTime Start { get; init; }
    public required string Patient { get; init; }
    public required int? ProviderId { get; init; }
    public required string Chair { get; init; }
    public required IReadOnlyList<HuddleCase> Open { get; init; }
    public required bool IsAnxious { get; init; }
    public required string MedicalAlert { get; init; }
    public required bool InsuranceIsOpen { get; init; }

    public bool IsWorthAWord => Open.Count > 0 || IsAnxious || MedicalAlert.Length > 0 || InsuranceIsOpen;
}

public sealed record HuddleCase
{
    public required int Id { get; init; }
    public required string Title { get; init; }
    public required Money Fee { get; init; }
    public required string Standing { get; init; }
}

public sealed record HuddleWaiting
{
    public required int CaseId { get; init; }
    public required string Patient { get; init; }
    public required string Title { get; init; }
    public required int? ProviderId { get; init; }
    public required Money Fee { get; init; }
    public required string Owner { get; init; }
    public required string Next { get; init; }
}
