using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Safety;

public static class GetBackups
{
    [Needs(May.ManagePractice)]
    public sealed record Query : IRequest<BackupStanding>;

    sealed class Handler(BackupFolder backups, DailyBackups daily, PracticeClock clock) : IRequestHandler<Query, BackupStanding>
    {
        public Task<BackupStanding> Handle(Query request, CancellationToken cancellationToken)
        {
            // One from the future, made while the computer's clock was wrong, would hide for years that none is made.
            var there = backups.All().Where(backup => backup.At <= clock.Now).ToList();
            return Task.FromResult(new BackupStanding
            {
                Rows = [.. there.Select(backup => BackupRow.Of(backup, clock))],
                Warning = BackupStanding.WarningOf(there.FirstOrDefault(), daily.Last, clock),
            });
        }
    }
}

public sealed record BackupStanding
{
    /// <summary>Newest first; each was checked when it was made.</summary>
    public required IReadOnlyList<BackupRow> Rows { get; init; }
    public required string? Warning { get; init; }

    static readonly TimeSpan Old = TimeSpan.FromDays(2);

    internal static string? WarningOf(Backup? last, BackupAttempt? attempt, PracticeClock clock) =>
        attempt?.Problem is { } why ? $"The last backup failed. {why}"
        : last is not null && clock.Now - last.At > Old ? $"The last good backup is from {Words.LongDay(DateOnly.FromDateTime(clock.ToLocal(last.At)))}."
        : null;
}

public sealed record BackupRow
{
    public required string When { get; init; }
    public required string Kind { get; init; }
    public required string Size { get; init; }

    internal static BackupRow Of(Backup backup, PracticeClock clock)
    {
        var at = clock.ToLocal(backup.At);
        return new()
        {
            When = $"{Words.LongDay(DateOnly.FromDateTime(at))}, {Words.Time(at)}",
            Kind = backup.Day is null ? "Before an upgrade" : "Daily",
            Size = backup.Bytes < 1_000_000 ? $"{Math.Max(1, backup.Bytes / 1000)} KB" : $"{backup.Bytes / 1_000_000m:#,##0.0} MB",
        };
    }
}
