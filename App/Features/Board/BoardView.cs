using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

public sealed record BoardView
{
    public required KeyFigures Figures { get; init; }
    public required IReadOnlyList<LaneView> Lanes { get; init; }

    /// <summary>There is no case at all yet, open or closed.</summary>
    public required bool IsNew { get; init; }

    public int Matches => Lanes.Sum(lane => lane.Matches);
    public IEnumerable<CardView> Cards => Lanes.SelectMany(lane => lane.Cards);

    public CardView? Card(int id) => Cards.FirstOrDefault(card => card.Id == id);
}

public sealed record KeyFigures
{
    public required Money WaitingFee { get; init; }
    public required int Waiting { get; init; }
    public required Money AcceptedTodayFee { get; init; }
    public required int AcceptedToday { get; init; }
    public required int AcceptedTodayBooked { get; init; }
    public required Money NotBookedFee { get; init; }
    public required int NotBooked { get; init; }
    public required int? OldestNotBooked { get; init; }
    public required int DueToday { get; init; }
    public required int Overdue { get; init; }
}

public sealed record LaneView
{
    public required Stage Stage { get; init; }
    public required int Count { get; init; }
    public required Money Fee { get; init; }

    /// <summary>The line under the title, such as "5 not yet presented, 41 thinking it over".</summary>
    public required string State { get; init; }

    /// <summary>How many of the column's cases the narrowing filters leave.</summary>
    public required int Matches { get; init; }
    public required IReadOnlyList<CardView> Cards { get; init; }
    public bool DidNotLoad { get; init; }
}
