using System.Collections.Concurrent;

namespace CaseAcceptance.Shared;

static class OneRead
{
    /// <summary>Whoever asks for the same shares one read; one that failed is forgotten, so that the next who asks tries again.</summary>
    public static async Task<T> Share<TKey, T>(this ConcurrentDictionary<TKey, Lazy<Task<T>>> reads, TKey key, Func<Task<T>> read)
        where TKey : notnull
    {
        var shared = reads.GetOrAdd(key, _ => new(read));
        try
        {
            return await shared.Value;
        }
        catch
        {
            reads.TryRemove(new(key, shared));
            throw;
        }
    }
}
