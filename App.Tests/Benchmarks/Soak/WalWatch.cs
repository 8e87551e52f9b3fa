namespace CaseAcceptance.Tests.Benchmarks.Soak;

/// <summary>Looks once a second at what must stay bounded.</summary>
sealed class WalWatch(string folder, Gauge gauge)
{
    readonly FileInfo wal = new(Path.Combine(folder, "practice.db-wal"));

    public double MostWalMb { get; private set; }
    public double MostRssMb { get; private set; }

    public double WalMb()
    {
        wal.Refresh();
        return wal.Exists ? wal.Length / 1048576d : 0;
    }

    public async Task Look(CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            await Pause.For(1);
            MostWalMb = Math.Max(MostWalMb, WalMb());
            MostRssMb = Math.Max(MostRssMb, (await gauge.Read()).RssMb);
        }
    }
}
