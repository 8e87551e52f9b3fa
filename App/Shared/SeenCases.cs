using System.Collections.Concurrent;
using CaseAcceptance.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Shared;

/// <summary>When each person last opened each case, read once a person: every board asks for it after every change.</summary>
public sealed class SeenCases(IDbContextFactory<PracticeDb> databases, PracticeBook book)
{
    readonly Lock turning = new();
    ConcurrentDictionary<int, Lazy<Task<ConcurrentDictionary<int, DateTime>>>> people = new();
    PracticeLists? of;

    public async Task<IReadOnlyDictionary<int, DateTime>> By(int personId) => await Find(personId);

    /// <summary>Said after it was saved.</summary>
    public async Task Note(int personId, int caseId, DateTime at) => (await Find(personId))[caseId] = at;

    Task<ConcurrentDictionary<int, DateTime>> Find(int personId) => Current().Share(personId, () => Read(personId));

    /// <summary>Another practice, or what another process wrote, comes with lists of its own.</summary>
    ConcurrentDictionary<int, Lazy<Task<ConcurrentDictionary<int, DateTime>>>> Current()
    {
        lock (turning)
        {
            if (book.Now is var now && !ReferenceEquals(of, now))
            {
                (people, of) = (new(), now);
            }

            return people;
        }
    }

    async Task<ConcurrentDictionary<int, DateTime>> Read(int personId)
    {
        await using var db = await databases.CreateDbContextAsync();
        return new(await db.Seen.Where(s => s.PersonId == personId).ToDictionaryAsync(s => s.CaseId, s => s.At));
    }
}
