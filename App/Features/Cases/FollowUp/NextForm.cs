using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.FollowUp;

/// <summary>A next action as it is filled in.</summary>
public sealed class NextForm
{
    public NextKind Kind { get; set; }
    public DateOnly? Due { get; set; }
    public TimeOnly? At { get; set; }
    public int? PersonId { get; set; }
    public string? Note { get; set; }

    public static NextForm From(NextAction next) => new() { Kind = next.Kind, Due = next.Due, At = next.At, PersonId = next.PersonId, Note = next.Note };

    /// <summary>Null while no day is picked.</summary>
    public NextAction? ToAction() => Due is { } day ? new(Kind, day, At, PersonId, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim()) : null;
}
