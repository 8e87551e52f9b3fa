using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Cases.History;

/// <summary>One thing that happened to the case, as its history tells it.</summary>
public sealed record StepView
{
    public required int Id { get; init; }
    public required EventKind Kind { get; init; }

    /// <summary>On the practice's wall clock.</summary>
    public required DateTime At { get; init; }
    public required int? PersonId { get; init; }
    public required string Who { get; init; }
    public required string WhoShort { get; init; }
    public required string What { get; init; }
    public required string Text { get; init; }
    public required string Icon { get; init; }
    public required Stage? From { get; init; }
    public required Stage? To { get; init; }
    public required int? OtherCaseId { get; init; }
    public required bool IsUndone { get; init; }
    public required bool CanUndo { get; init; }

    public bool Moved => From is not null && To is not null && From != To;

    public StepSort Sort => StepSorts.Of(Kind);

    public static StepView Of(Case plan, CaseEvent step, DateTime at, PracticeLists lists)
    {
        var contact = step.Kind == EventKind.ContactLogged ? step.Contact?.InWords() : null;
        return new()
        {
            Id = step.Id,
            Kind = step.Kind,
            At = at,
            PersonId = step.PersonId,
            Who = lists.NameOf(step.PersonId),
            WhoShort = lists.Person(step.PersonId)?.FirstName ?? lists.NameOf(null),
            What = contact ?? step.Kind.InWords(),
            Text = Told(step, contact),
            Icon = StepSorts.Icon(step),
            From = step.FromStage,
            To = step.ToStage,
            OtherCaseId = step.OtherCaseId,
            IsUndone = plan.IsUndone(step),
            CanUndo = plan.CanUndo(step),
        };
    }

    static string Told(CaseEvent step, string? contact)
    {
        var text = contact is not null && step.Text.StartsWith(contact, StringComparison.Ordinal) ? step.Text[contact.Length..].TrimStart('.', ' ') : step.Text;
        return step.Fee == Money.Zero || text.Contains('$', StringComparison.Ordinal) ? text : $"{text}, {step.Fee}".TrimStart(',', ' ');
    }
}
