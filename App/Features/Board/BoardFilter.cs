using System.Collections.Immutable;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

public enum BoardSort
{
    NextAction,
    Value,
    WaitingLongest,
}

/// <summary>The four key figures; pressing one shows the cases behind it.</summary>
public enum BoardFigure
{
    WaitingForDecision,
    AcceptedToday,
    NotBooked,
    FollowUps,
}

/// <summary>What a person chose to see. Totals follow owner and dentists; the rest narrows the cards alone.</summary>
public sealed record BoardFilter
{
    public bool OnlyMine { get; init; }
    public ImmutableSortedSet<int> Dentists { get; init; } = [];
    public bool OverdueOnly { get; init; }
    public BoardFigure? Figure { get; init; }
    public string Text { get; init; } = "";
    public BoardSort Sort { get; init; }

    public bool Narrows => OverdueOnly || Figure is not null || Text.Length > 0;

    /// <summary>Which cases the totals are about; the same for everybody who looks at the same.</summary>
    public string Scope(int me) => $"{(OnlyMine ? me : 0)}|{string.Join(',', Dentists)}";

    public string Narrowing => $"{OverdueOnly}|{Figure}|{SearchText.Fold(Text)}";

    // The set of dentists has no equality of its own.
    public bool Equals(BoardFilter? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    string Key => $"{OnlyMine}|{Scope(0)}|{Narrowing}|{Sort}";
}
