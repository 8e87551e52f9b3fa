using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <param name="Problem">Why there is no backup, in words; null when there is one.</param>
public sealed record BackupAttempt(DateTime At, string? Problem);

/// <summary>Makes the day's backup anew and takes away those past their time. One at a time.</summary>
public sealed class DailyBackups(DataFolder folder, BackupFolder backups, PracticeClock clock, LiveChanges changes, ILogger<DailyBackups> log) : IDisposable
{
    readonly WriteGate turns = new();

    /// <summary>How it went last, in the life of this server.</summary>
    public BackupAttempt? Last { get; private set; }

    public async Task<BackupAttempt> Make(CancellationToken cancellation = default)
    {
        using (await turns.Enter(cancellation))
        {
            // Apart from the page's own thread: a large file takes its time.
            Last = new(clock.Now, await Task.Run(Problem, cancellation));
        }

        changes.Ring();
        return Last;
    }

    public void Dispose() => turns.Dispose();

    string? Problem()
    {
        try
        {
            var to = backups.OfDay(clock.Today);
            backups.ClearUnfinished();
            BackupFile.Write(folder.Database, to, state => Refusal.When(state != FileState.Current, "The practice's file is damaged. Restart CaseAcceptance to see what to do."));
            File.SetLastWriteTimeUtc(to, clock.Now);
            Prune();
            return null;
        }
        catch (Exception e) when (FileTrouble.InWords(e) is { } sentence)
        {
            log.LogError("The backup failed: {Reason}", sentence);
            return sentence;
        }
    }

    void Prune()
    {
        var all = backups.All();
        var kept = KeptBackups.Of(all.Select(backup => backup.Day).OfType<DateOnly>());
        foreach (var backup in all.Where(b => b.Day is { } day && !kept.Contains(day)).Concat(all.Where(b => b.Day is null).Skip(KeptBackups.Upgrades)))
        {
            File.Delete(backup.Path);
        }
    }
}
