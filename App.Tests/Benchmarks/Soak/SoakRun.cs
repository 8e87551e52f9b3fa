using System.Diagnostics;
using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>Many people at work for a while: nothing may fail, nothing confirmed may be lost, and what they took goes back.</summary>
sealed class SoakRun(Options options)
{
    /// <summary>The front door takes 30 forms a minute from one address, so two tabs share a sign-in.</summary>
    const int TabsAComputer = 2;

    /// <summary>How often on the way the program is weighed.</summary>
    const int Looks = 6;

    public async Task<SoakResult> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        await using var server = await Server.Start(folder.Path, options.Program);
        var ledger = new Ledger();
        var computers = await SignIn(server.Address);
        await Warm(computers[0], ledger);
        var before = await server.Gauge.Read(collects: true);
        var seats = Enumerable.Range(0, options.People).Select(n => new Seat(computers[n / TabsAComputer], ledger, new Random(n))).ToList();
        using var closing = new CancellationTokenSource();
        var watch = new WalWatch(folder.Path, server.Gauge);
        var (watching, work) = (watch.Look(closing.Token), Task.WhenAll(seats.Select((seat, n) => Arrive(seat, n, closing.Token))));
        var started = Stopwatch.StartNew();
        List<Reading> along = [];
        while (along.Count < Looks)
        {
            await Pause.For(options.Minutes * 60 / Looks);
            along.Add(await server.Gauge.Read(collects: true));
        }

        await closing.CancelAsync();
        await work;
        var worked = started.Elapsed;
        await watching;

        // What a circuit held may wait for its last timers.
        await Pause.For(60);
        var after = await server.Gauge.Read(collects: true);
        computers.ForEach(computer => computer.Dispose());
        var lost = ledger.Lost(Path.Combine(folder.Path, "practice.db"));
        folder.Stays = lost.Count > 0;
        return new()
        {
            People = options.People, Minutes = Math.Round(worked.TotalMinutes, 1), Visits = seats.Sum(seat => seat.Visits), Done = new(ledger.Done),
            Confirmed = ledger.Confirmed, Refused = ledger.Refused, Lost = lost, LostFrom = folder.Stays ? folder.Path : null,
            Troubles = [.. seats.SelectMany(seat => seat.Troubles)], ServerSaid = [.. server.Said],
            Before = before, Along = along, After = after, MostRssMb = watch.MostRssMb, MostWalMb = watch.MostWalMb, WalMbAfter = watch.WalMb(),
        };
    }

    async Task<List<Computer>> SignIn(Uri address)
    {
        List<Computer> computers = [];
        for (var n = 0; n * TabsAComputer < options.People; n++)
        {
            computers.Add(new(address));
            await computers[n].SignIn(n % 5 == 4 ? SeededFolder.Manager : SeededFolder.Coordinator);
        }

        return computers;
    }

    /// <summary>One person who comes and goes first, so that what the program keeps for good is there before it is weighed.</summary>
    static async Task Warm(Computer computer, Ledger ledger)
    {
        for (var visit = 0; visit < 3; visit++)
        {
            await using var tab = await Tab.Open(computer, "/board");
            var work = new Work(tab, ledger, new Random(visit));
            await work.Begin();
            for (var act = 0; act < 10; act++)
            {
                await Pause.For(0.7);
                await work.SomethingMore();
            }
        }
    }

    static async Task Arrive(Seat seat, int number, CancellationToken closing)
    {
        await Pause.For(0.1 + number);
        await seat.Work(closing);
    }
}
