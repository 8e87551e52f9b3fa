using System.Diagnostics;
using BenchmarkDotNet.Attributes;
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

/// <summary>Each list as its handler reads it right after a change, when nobody shares an earlier read, and what a save takes.
/// BenchmarkDotNet makes it and asks for a class that others can inherit.</summary>
public class ListReads : IAsyncDisposable
{
    const int Theo = 2;

    /// <summary>BenchmarkDotNet holds its thread until what it times is done; spinning, that takes one of two processors away from reads that
    /// go on at the same time. So it waits once for several.</summary>
    const int BoardsAtATime = 8;

    static readonly BoardFilter Everyone = new();

    /// <summary>A server at work has compiled what a board reads for good; three seconds of a list do not bring .NET that far.</summary>
    static readonly TimeSpan UntilCompiled = TimeSpan.FromSeconds(12);
    static readonly int[] FirstCards = [GetBoard.Page, GetBoard.Page, GetBoard.Page, GetBoard.Page];
    static readonly GetBoard.Query AllOfIt = new(Everyone, FirstCards);
    static bool isCompiled;
    Desk desk = null!;
    List<int> cases = [];
    int saves;

    /// <summary>Where the practice lies; set before a run.</summary>
    internal static string Folder { get; set; } = "";

    [GlobalSetup]
    public async Task Open()
    {
        desk = new(Folder);
        cases = await desk.Read(db => db.Cases.Where(c => c.Outcome == null && c.OwnerId == SeededFolder.Coordinator).OrderBy(c => c.Id).Select(c => c.Id).Take(200).ToListAsync());
        for (var watch = Stopwatch.StartNew(); !isCompiled; isCompiled = watch.Elapsed > UntilCompiled)
        {
            await Anew(AllOfIt);
        }
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "Board, all of it", OperationsPerInvoke = BoardsAtATime)]
    public async Task Board()
    {
        for (var read = 0; read < BoardsAtATime; read++)
        {
            await Anew(AllOfIt);
        }
    }

    [Benchmark(Description = "Board's totals")]
    public Task Totals() => desk.Read(db => BoardTotals.Read(db, Everyone, SeededFolder.Coordinator, desk.Now));

    [Benchmark(Description = "Board's column of 40")]
    public Task Column() => desk.Read(db => db.InOrder(Everyone, SeededFolder.Coordinator, Stage.Exam).Narrowed(db, Everyone, DateOnly.FromDateTime(desk.Now))
        .Sorted(Everyone.Sort).Take(GetBoard.Page).Select(CardFacts.Of).ToListAsync());

    [Benchmark(Description = "Case, all of it")]
    public Task Case() => Anew(new GetCase.Query(cases[0]));

    [Benchmark(Description = "Search, three letters")]
    public Task Search() => Anew(new FindCasesAndPatients.Query("bri"));

    [Benchmark(Description = "All cases, totals and a page")]
    public Task AllCases() => Anew(new GetAllCases.Query(new(), CaseColumn.LastChange, Descending: true, Page: 0));

    [Benchmark(Description = "Patients, a page")]
    public Task Patients() => Anew(new GetPatients.Query("", Inactive: false, Page: 0));

    [Benchmark(Description = "Today")]
    public Task Today() => Anew(new GetToday.Query(null));

    [Benchmark(Description = "Today's huddle")]
    public Task Huddle() => Anew(new GetHuddle.Query());

    /// <summary>Cases go from one coordinator to the other and back; the handler returns when that is on the disk.</summary>
    [Benchmark(Description = "A save (a case handed over) until on the disk")]
    public async Task Save()
    {
        var to = saves / cases.Count % 2 == 0 ? Theo : SeededFolder.Coordinator;
        var saved = await desk.Send(new HandOver.Command(cases[saves++ % cases.Count], to));
        if (!saved.IsDone)
        {
            throw new InvalidOperationException(saved.Message);
        }
    }

    Task<T> Anew<T>(IRequest<T> request) => desk.Anew(request);
}
