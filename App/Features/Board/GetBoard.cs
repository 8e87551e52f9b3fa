using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Board;

public static class GetBoard
{
    public const int Page = 40;

    /// <param name="Show">How many cards to show in each column, in the order of the stages.</param>
    [Needs(May.Read)]
    public sealed record Query(BoardFilter Filter, IReadOnlyList<int> Show) : IRequest<BoardView>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, SharedReads shared, SeenCases seen, CurrentUser user, PracticeClock clock,
        PracticeBook book, ILogger<Query> log) : IRequestHandler<Query, BoardView>
    {
        public async Task<BoardView> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            var look = new Look(request.Filter, me.Id, ToSlot(clock.Local));

            // All at the same time: SQLite answers a question on the thread that asks it.
            var (counted, matched) = (Totals(look), look.Filter.Narrows ? Matches(look) : null);
            var cards = Enum.GetValues<Stage>().Select(stage => Cards(look, stage, Math.Clamp(request.Show[(int)stage], Page, 5000))).ToList();
            var (totals, matches) = (await counted, matched is null ? null : await matched);
            var lanes = new List<LaneView>();
            foreach (var stage in Enum.GetValues<Stage>())
            {
                lanes.Add(await Lane(totals.Of(stage), matches, cards[(int)stage]));
            }

            var view = new BoardView { Figures = totals.Figures, Lanes = lanes, IsNew = totals.IsEmpty && await IsNew() };
            return NewsForMe.Over(view, await seen.By(me.Id), me.Id, book.Now, clock.Now);
        }

        async Task<bool> IsNew()
        {
            await using var db = await databases.CreateDbContextAsync();
            return !await db.Cases.AnyAsync();
        }

        /// <summary>A passing minute changes little: a visit turns from "today, 2:30 PM" to "Mark visit".</summary>
        static DateTime ToSlot(DateTime local) => local.Date.AddMinutes(5 * Math.Floor(local.TimeOfDay.TotalMinutes / 5));

        Task<BoardTotals> Totals(Look look) => shared.Get(("board totals", look.Scope, look.Now), () => Task.Run(async () =>
        {
            await using var db = await databases.CreateDbContextAsync();
            return await BoardTotals.Read(db, look.Filter, look.Me, look.Now);
        }));

        Task<Dictionary<Stage, int>> Matches(Look look) => shared.Get(("board matches", look.Key), () => Task.Run(async () =>
        {
            await using var db = await databases.CreateDbContextAsync();
            return await db.Totalled(look.Filter, look.Me).Narrowed(db, look.Filter, look.Today)
                .GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        }));

        /// <summary>One column that can not be read leaves the others alone.</summary>
        async Task<LaneView> Lane(StageTotals totals, Dictionary<Stage, int>? matches, Task<IReadOnlyList<CardView>> cards)
        {
            var lane = new LaneView
            {
                Stage = totals.Stage, Count = totals.Count, Fee = new(totals.Fee), State = totals.InWords(),
                Matches = matches is null ? totals.Count : matches.GetValueOrDefault(totals.Stage), Cards = [],
            };
            try
            {
                return lane with { Cards = await cards };
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError("The column {Stage} did not load: {Reason}", totals.Stage, e.GetType().Name);
                return lane with { DidNotLoad = true };
            }
        }

        Task<IReadOnlyList<CardView>> Cards(Look look, Stage stage, int show) => shared.Get<IReadOnlyList<CardView>>(("board cards", look.Key, stage, show), before => Task.Run(async () =>
        {
            await using var db = await databases.CreateDbContextAsync();
            var facts = await db.InOrder(look.Filter, look.Me, stage).Narrowed(db, look.Filter, look.Today)
                .Sorted(look.Filter.Sort).Take(show).Select(CardFacts.Of).ToListAsync();
            var (lists, were) = (book.Now, before?.ToDictionary(card => card.Id) ?? []);
            IReadOnlyList<CardView> cards =
            [
                .. facts.Select(f => f.ToCard(lists.Provider(f.ProviderId), clock.ToLocal(f.StageSince), look.Now))
                    .Select(card => were.GetValueOrDefault(card.Id) is { } was && was == card ? was : card),
            ];
            return cards;
        }));
    }

    /// <summary>One person's view at one time of the practice's day.</summary>
    sealed record Look(BoardFilter Filter, int Me, DateTime Now)
    {
        public DateOnly Today => DateOnly.FromDateTime(Now);
        public string Scope => Filter.Scope(Me);
        public string Key => $"{Scope}|{Filter.Narrowing}|{Filter.Sort}|{Now:s}";
    }
}
