using System.Collections.Concurrent;

namespace CaseAcceptance.Shared;

/// <summary>Everybody who looks at the same view after the same change shares one read. Nothing is kept past the change after the next.
/// Use it inside a handler only, after its permission check.</summary>
public sealed class SharedReads(LiveChanges changes)
{
    readonly Lock turning = new();
    ConcurrentDictionary<object, Lazy<Task<object>>> reads = new(), before = new();
    long at = -1;

    public Task<T> Get<T>(object key, Func<Task<T>> read)
        where T : class => Get<T>(key, _ => read());

    /// <param name="read">Is given what the same view showed before the last change, if anybody looked: what is equal can stay the same thing.</param>
    public async Task<T> Get<T>(object key, Func<T?, Task<T>> read)
        where T : class => (T)await Current().Share<object, object>(key, async () => await read(await Before<T>(key)));

    async Task<T?> Before<T>(object key)
        where T : class => before.TryGetValue(key, out var shared) && shared is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? (T)await shared.Value : null;

    ConcurrentDictionary<object, Lazy<Task<object>>> Current()
    {
        lock (turning)
        {
            if (changes.Count != at)
            {
                (before, reads, at) = (reads, new(), changes.Count);
            }

            return reads;
        }
    }
}
