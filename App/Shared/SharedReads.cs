using System.Collections.Concurrent;

namespace CaseAcceptance.Shared;

/// <summary>Everybody who looks at the same view after the same change shares one read. Nothing is kept past the next change.
/// Use it inside a handler only, after its permission check.</summary>
public sealed class SharedReads(LiveChanges changes)
{
    readonly Lock turning = new();
    ConcurrentDictionary<object, Lazy<Task<object>>> reads = new();
    long at = -1;

    public async Task<T> Get<T>(object key, Func<Task<T>> read)
        where T : class
    {
        var shared = Current().GetOrAdd(key, _ => new(async () => await read()));
        try
        {
            return (T)await shared.Value;
        }
        catch
        {
            Current().TryRemove(new(key, shared));
            throw;
        }
    }

    ConcurrentDictionary<object, Lazy<Task<object>>> Current()
    {
        lock (turning)
        {
            if (changes.Count != at)
            {
                (reads, at) = (new(), changes.Count);
            }

            return reads;
        }
    }
}
