using System.Collections.Concurrent;

namespace CaseAcceptance.Features.People;

/// <summary>Five wrong tries, then a wait. A try counts before it is looked at, so that many at the same moment count too;
/// a name that nobody has is counted like any other, and costs the same.</summary>
sealed class Tries(TimeProvider time)
{
    public const int Most = 5;
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);
    readonly ConcurrentDictionary<string, Count> counts = new();

    /// <summary>False while the name has to wait.</summary>
    public bool Begin(string name)
    {
        var now = time.GetUtcNow();
        if (counts.Count > 10_000)
        {
            Forget(now);
        }

        return counts.AddOrUpdate(name, _ => new(1, now), (_, count) => now - count.Last >= Wait ? new(1, now) : count.Tried >= Most ? count with { Tried = Most + 1 } : new(count.Tried + 1, now)).Tried <= Most;
    }

    public void Succeeded(string name) => counts.TryRemove(name, out _);

    void Forget(DateTimeOffset now)
    {
        foreach (var (name, _) in counts.Where(one => now - one.Value.Last >= Wait))
        {
            counts.TryRemove(name, out _);
        }
    }

    sealed record Count(int Tried, DateTimeOffset Last);
}
