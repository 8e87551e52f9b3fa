using System.Linq.Expressions;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Today;

/// <summary>One event of a day with what a row needs to know of its case.</summary>
sealed record DayFact
{
    public required int Id { get; init; }
    public required int CaseId { get; init; }
    public required EventKind Kind { get; init; }
    public required DateTime At { get; init; }
    public required int? PersonId { get; init; }
    public required AcceptedHow? How { get; init; }
    public required string Text { get; init; }
    public required Money Fee { get; init; }
    public required Money WriteOff { get; init; }
    public required Money Insurance { get; init; }
    public required string FirstName { get; init; }
    public required string PreferredName { get; init; }
    public required string LastName { get; init; }
    public required string Title { get; init; }
    public required int? ProviderId { get; init; }
    public required int NotBooked { get; init; }
    public required NextKind? NextKind { get; init; }
    public required DateOnly? NextDue { get; init; }
    public required TimeOnly? NextAt { get; init; }

    public string Patient => Domain.Patient.NameOf(FirstName, PreferredName, LastName);
    public Figures Figures => new(Fee, WriteOff, Insurance);
    public NextAction? Next => NextKind is { } kind && NextDue is { } due ? new(kind, due, NextAt) : null;

    public static readonly Expression<Func<CaseEvent, DayFact>> Of = e => new DayFact
    {
        Id = e.Id, CaseId = e.CaseId, Kind = e.Kind, At = e.At, PersonId = e.PersonId, How = e.How, Text = e.Text,
        Fee = e.Fee, WriteOff = e.WriteOff, Insurance = e.Insurance,
        FirstName = e.Case.Patient.FirstName, PreferredName = e.Case.Patient.PreferredName, LastName = e.Case.Patient.LastName,
        Title = e.Case.Title, ProviderId = e.Case.ProviderId, NotBooked = e.Case.NotBooked,
        NextKind = e.Case.NextKind, NextDue = e.Case.NextDue, NextAt = e.Case.NextAt,
    };
}
