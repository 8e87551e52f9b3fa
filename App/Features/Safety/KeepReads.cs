using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>Writes looks at records twice a second and at the end, so that a server that is killed loses at most the last second of them.</summary>
sealed class KeepReads(AuditReads reads, ILogger<KeepReads> log) : BackgroundService
{
    static readonly TimeSpan Together = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was kept back by a full or locked disk is tried again as well.
        using var timer = new PeriodicTimer(Together);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Write();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
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
