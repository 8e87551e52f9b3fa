using CaseAcceptance.Features.Cases;
using MediatR;

namespace CaseAcceptance.Shared;

/// <summary>At start and at the practice's midnight: deferred cases come back, and every open page turns to the new day.</summary>
sealed class Midnight(IServiceScopeFactory scopes, PracticeClock clock, LiveChanges changes) : BackgroundService
{
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var day = default(DateOnly); !stoppingToken.IsCancellationRequested;)
        {
            if (clock.Today != day)
            {
                day = clock.Today;
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ReturnDeferredCases.Command(), stoppingToken);
                changes.Ring();
            }

            // Asked again at least hourly: the practice's zone, or the computer's clock, may have been changed.
            var wait = clock.UntilMidnight();
            await Task.Delay(wait < Longest ? wait : Longest, clock.Time, stoppingToken);
        }
    }
}
