using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Tells every open page while an import comes in, because saving waits for those seconds; also the pages of a
/// server beside which an import runs as a process of its own.</summary>
public sealed class Announcing(LiveChanges changes, PublishingFile file)
{
    readonly LiveChanges changes = changes;
    string? here, elsewhere;

    /// <summary>The sentence to show; null while nothing comes in.</summary>
    public string? Now => here ?? elsewhere;

    public Task<IDisposable> Begin(int patients, CancellationToken stop) => Begin($"Bringing in {Words.Count(patients, "patient", "patients")}", stop);

    public async Task<IDisposable> Begin(string what, CancellationToken stop)
    {
        here = $"{what}. Saving waits a moment.";
        changes.Ring();
        return new End(this, await file.Hold(here, stop));
    }

    /// <summary>Looks whether another process brings something in.</summary>
    public void LookAround()
    {
        if ((here is null ? file.Read() : null) is var now && now != elsewhere)
        {
            elsewhere = now;
            changes.Ring();
        }
    }

    sealed class End(Announcing announcing, IDisposable? held) : IDisposable
    {
        public void Dispose()
        {
            held?.Dispose();
            announcing.here = null;
            announcing.changes.Ring();
        }
    }
}
