using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Board;

/// <summary>What happened between two looks at the board: which shown cards moved, and what to say about it.</summary>
sealed record BoardNews(IReadOnlyList<CardView> Moved, IReadOnlyList<CardView> Changed)
{
    public static readonly BoardNews None = new([], []);

    public static BoardNews Between(BoardView? before, BoardView after)
    {
        var was = before?.Cards.DistinctBy(card => card.Id).ToDictionary(card => card.Id) ?? [];
        var changed = after.Cards.Where(card => was.TryGetValue(card.Id, out var old) && (old.Stage, old.ChangedAt) != (card.Stage, card.ChangedAt)).ToList();
        return changed.Count == 0 ? None : new([.. changed.Where(card => card.Stage != was[card.Id].Stage)], changed);
    }

    public static bool ByOther(CardView card, int me) => card.ChangedById is { } by && by != me;

    /// <summary>For the one polite live region; a burst is one sentence.</summary>
    public string Spoken(int me, PracticeLists book) => Changed switch
    {
        [] => "",
        [var one] when Moved.Count == 1 => ByOther(one, me) ? $"{Who(one, book)} moved {one.Name} to {one.Stage.InWords()}." : $"Moved {one.Name} to {one.Stage.InWords()}.",
        [var one] => ByOther(one, me) ? $"{Who(one, book)} changed {one.Name}." : "",
        _ => $"{Changed.Count} cases changed.",
    };

    public static string Who(CardView card, PracticeLists book) => book.Person(card.ChangedById)?.FirstName ?? "Someone";
}
