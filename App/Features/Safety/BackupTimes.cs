using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>A backup at start and at the practice's midnight; after a failed one, another try within the hour.</summary>
sealed class BackupTimes(DailyBackups backups, PracticeClock clock) : BackgroundService
{
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var day = default(DateOnly); !stoppingToken.IsCancellationRequested;)
        {
            if (clock.Today is var today && (today != day || backups.Last?.Problem is not null))
            {
                await backups.Make(stoppingToken);
                day = today;
            }

            var wait = clock.UntilMidnight();
            await Task.Delay(wait < Longest ? wait : Longest, clock.Time, stoppingToken);
        }
    }
}
