using MediatR;

namespace CaseAcceptance.Shared;

/// <summary>Something that a page shows has changed and is saved.</summary>
public sealed record CaseChanged(int CaseId) : INotification;

sealed class RingOnCaseChanged(LiveChanges changes) : INotificationHandler<CaseChanged>
{
    public Task Handle(CaseChanged notification, CancellationToken cancellationToken)
    {
        changes.Ring();
        return Task.CompletedTask;
    }
}
