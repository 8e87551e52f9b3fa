using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Tells every open page while an import comes in, because saving waits for those seconds.</summary>
public sealed class Announcing(LiveChanges changes)
{
    readonly LiveChanges changes = changes;

    /// <summary>The sentence to show; null while nothing comes in.</summary>
    public string? Now { get; private set; }

    public IDisposable Begin(int patients)
    {
        Now = $"Bringing in {Words.Count(patients, "patient", "patients")}. Saving waits a moment.";
        changes.Ring();
        return new End(this);
    }

    sealed class End(Announcing announcing) : IDisposable
    {
        public void Dispose()
        {
            announcing.Now = null;
            announcing.changes.Ring();
        }
    }
}
