using System.Collections.Concurrent;

namespace CaseAcceptance.Shared;

/// <summary>The browsers in which somebody is signed in, and when each was last touched. All tabs of a browser are one.</summary>
public sealed class Sessions(PracticeBook book, TimeProvider time)
{
    // As long as a cookie lasts.
    static readonly TimeSpan Kept = TimeSpan.FromDays(14);
    readonly ConcurrentDictionary<string, Seen> all = new();

    /// <summary>How long a browser may lie idle; null where it may for ever. The demo's people have no password to unlock with.</summary>
    public TimeSpan? Allowed => book.Now.Practice is { IsDemo: false, LockAfterMinutes: > 0 and var minutes } ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Takes note of a browser, unless it is known already.</summary>
    public void Open(string session, DateTimeOffset touched)
    {
        if (!all.TryAdd(session, new(touched, false)))
        {
            return;
        }

        foreach (var (old, seen) in all.Where(one => time.GetUtcNow() - one.Value.Touched > Kept && one.Key != session))
        {
            all.TryRemove(new(old, seen));
        }
    }

    /// <summary>Until the lock closes; null where there is none.</summary>
    public TimeSpan? Left(string? session) => session is not null && all.TryGetValue(session, out var seen) && Allowed is { } allowed
        ? allowed - (time.GetUtcNow() - seen.Touched)
        : null;

    /// <summary>Once locked, only the password opens it, not a change of the settings.</summary>
    public bool IsLocked(string? session)
    {
        if (session is null || !all.TryGetValue(session, out var seen))
        {
            return false;
        }

        if (!seen.IsLocked && Left(session) <= TimeSpan.Zero)
        {
            all.TryUpdate(session, seen with { IsLocked = true }, seen);
            return true;
        }

        return seen.IsLocked;
    }

    /// <summary>Somebody is there. Does nothing to a locked browser, and says so.</summary>
    public bool Touch(string? session)
    {
        if (session is null || IsLocked(session) || !all.TryGetValue(session, out var seen))
        {
            return false;
        }

        return all.TryUpdate(session, new(time.GetUtcNow(), false), seen) || !IsLocked(session);
    }

    /// <summary>Asked after the password was right.</summary>
    public void Unlock(string session) => all[session] = new(time.GetUtcNow(), false);

    /// <summary>Signed out: what is left of its cookie opens nothing.</summary>
    public void Close(string? session)
    {
        if (session is not null)
        {
            all[session] = new(time.GetUtcNow(), true);
        }
    }

    sealed record Seen(DateTimeOffset Touched, bool IsLocked);
}
