using CaseAcceptance.Tests.Benchmarks.Wire;

namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>One place in the practice: somebody arrives, works for a while, leaves, and the next one comes.</summary>
sealed class Seat(Computer computer, Ledger ledger, Random random)
{
    public List<string> Troubles { get; } = [];
    public int Visits { get; private set; }

    public async Task Work(CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                await Visit(closing);
            }
            catch (Exception e)
            {
                Troubles.Add(e.ToString());
            }

            if (!closing.IsCancellationRequested)
            {
                await Pause.For(1 + random.NextDouble() * 5);
            }
        }
    }

    async Task Visit(CancellationToken closing)
    {
        Visits++;
        var leaves = DateTime.UtcNow.AddSeconds(60 + random.Next(180));
        await using var tab = await Tab.Open(computer, "/board");
        var work = new Work(tab, ledger, random);
        await work.Begin();
        while (DateTime.UtcNow < leaves && !closing.IsCancellationRequested)
        {
            await Pause.For(2 + random.NextDouble() * 6);
            await work.SomethingMore();
            if (tab.Circuit.Troubles.Count > 0)
            {
                Troubles.AddRange(tab.Circuit.Troubles);
                return;
            }
        }
    }
}
