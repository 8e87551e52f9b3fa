using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>Writes looks at records twice a second and at the end, so that a server that is killed loses at most the last second of them.</summary>
sealed class KeepReads(AuditReads reads, ILogger<KeepReads> log) : BackgroundService
{
    static readonly TimeSpan Together = TimeSpan.FromMilliseconds(500);
    Task? last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was kept back by a full or locked disk is tried again as well.
        using var timer = new PeriodicTimer(Together);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Write();
        }
    }

    /// <summary>A host may be told to stop twice at once; both wait for the same last write, before the services go.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        lock (reads)
        {
            return last ??= Last(cancellationToken);
        }
    }

    async Task Last(CancellationToken cancellation)
    {
        await base.StopAsync(cancellation);
        await Write();
    }

    async Task Write()
    {
        try
        {
            await reads.Flush();
        }
        catch (Exception e) when (e is SqliteException or IOException or DbUpdateException)
        {
            log.LogError("Looks at records could not be written to the audit trail yet: {Reason}", e.GetBaseException().Message);
        }
    }
}
