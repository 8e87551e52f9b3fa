using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.All;

public enum CaseColumn
{
    LastChange,
    Patient,
    Title,
    Standing,
    Owner,
    Dentist,
    Fee,
    PatientPart,
    ClosedOn,
}

/// <summary>What the list of all cases shows. Everything but the typed text stands in the address.</summary>
public sealed record CaseFilter
{
    public const string Open = "open";

    /// <summary>"open", the name of an outcome, or null for all.</summary>
    public string? Outcome { get; init; }
    public Stage? Stage { get; init; }
    public int? Owner { get; init; }
    public int? Dentist { get; init; }
    public DateOnly? CreatedFrom { get; init; }
    public DateOnly? CreatedTo { get; init; }
    public DateOnly? ClosedFrom { get; init; }
    public DateOnly? ClosedTo { get; init; }
    public string Text { get; init; } = "";

    /// <summary>The outcomes offered, in the order of the list.</summary>
    public static IReadOnlyList<Outcome> Outcomes { get; } =
    [
        Domain.Outcome.Completed, Domain.Outcome.Declined, Domain.Outcome.Deferred, Domain.Outcome.Referred, Domain.Outcome.Expired, Domain.Outcome.EnteredInError,
    ];

    public bool IsAny => this == new CaseFilter();
}
