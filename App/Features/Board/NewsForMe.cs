using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Board;

/// <summary>Lays what is personal over the shared board: which cards someone else changed since this person last opened them.</summary>
static class NewsForMe
{
    public static BoardView Over(BoardView view, IReadOnlyDictionary<int, DateTime> seen, int me, PracticeLists book, DateTime now)
    {
        if (!view.Cards.Any(IsNews))
        {
            return view;
        }

        return view with { Lanes = [.. view.Lanes.Select(lane => lane with { Cards = [.. lane.Cards.Select(Mark)] })] };

        CardView Mark(CardView card) => IsNews(card) ? card with { News = Words(card) } : card;

        // An import is not news about a case; a whole practice of dots would say nothing.
        bool IsNews(CardView card) => card.ChangedById is { } by && by != me && card.Change != EventKind.Imported.InWords()
            && (seen.TryGetValue(card.Id, out var at) ? card.ChangedAt > at : card.OwnerId == me);

        string Words(CardView card) => $"{card.Change} by {book.Person(card.ChangedById)?.FirstName ?? "someone"} {Ago(now - card.ChangedAt)}";
    }

    static string Ago(TimeSpan ago) => ago switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } => $"{(int)ago.TotalMinutes} min ago",
        { TotalDays: < 1 } => $"{(int)ago.TotalHours} h ago",
        _ => $"{Domain.Words.Days((int)ago.TotalDays)} ago",
    };
}
