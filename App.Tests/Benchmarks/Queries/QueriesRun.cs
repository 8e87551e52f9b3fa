using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.All;
using CaseAcceptance.Features.Patients;
using CaseAcceptance.Features.Search;
using CaseAcceptance.Features.Today;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Benchmarks.Queries;

/// <summary>Each list as its handler reads it right after a change, when nobody shares an earlier read, and what a save takes.</summary>
sealed class QueriesRun(Options options)
{
    const int Theo = 2;
    static readonly BoardFilter Everyone = new();
    static readonly int[] FirstCards = [GetBoard.Page, GetBoard.Page, GetBoard.Page, GetBoard.Page];

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        await using var desk = new Desk(folder.Path);
        return
        [
            Figure.One("The practice's file", "MB", new FileInfo(Path.Combine(folder.Path, "practice.db")).Length / 1048576d),
            await Query(desk, "Board, all of it", new GetBoard.Query(Everyone, FirstCards)),
            await Batches.Time("Board's totals", () => desk.Read(db => BoardTotals.Read(db, Everyone, SeededFolder.Coordinator, desk.Now))),
            await Batches.Time("Board's column of 40", () => desk.Read(db => Column(db, desk.Now))),
            await Query(desk, "Search, three letters", new FindCasesAndPatients.Query("bri")),
            await Query(desk, "All cases, totals and a page", new GetAllCases.Query(new(), CaseColumn.LastChange, Descending: true, Page: 0)),
            await Query(desk, "Patients, a page", new GetPatients.Query("", Inactive: false, Page: 0)),
            await Query(desk, "Today", new GetToday.Query(null)),
            await Query(desk, "Today's huddle", new GetHuddle.Query()),
            await Save(desk),
        ];
    }

    static Task<Figure> Query<T>(Desk desk, string what, IRequest<T> request) => Batches.Time(what, () => desk.Anew(request));

    static Task<List<CardFacts>> Column(PracticeDb db, DateTime now) =>
        db.InOrder(Everyone, SeededFolder.Coordinator, Stage.Exam).Narrowed(db, Everyone, DateOnly.FromDateTime(now))
            .Sorted(Everyone.Sort).Take(GetBoard.Page).Select(CardFacts.Of).ToListAsync();

    /// <summary>Cases go from one coordinator to the other and back; the handler returns when that is on the disk.</summary>
    static async Task<Figure> Save(Desk desk)
    {
        var cases = await desk.Read(db => db.Cases.Where(c => c.Outcome == null && c.OwnerId == SeededFolder.Coordinator).OrderBy(c => c.Id).Select(c => c.Id).Take(200).ToListAsync());
        var saves = 0;
        return await Batches.Time("A save (a case handed over) until on the disk", async () =>
        {
            var to = saves / cases.Count % 2 == 0 ? Theo : SeededFolder.Coordinator;
            var saved = await desk.Send(new HandOver.Command(cases[saves++ % cases.Count], to));
            if (!saved.IsDone)
            {
                throw new InvalidOperationException(saved.Message);
            }
        });
    }
}
