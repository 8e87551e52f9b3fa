namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Tells again and again how many of how many are done in a phase, and lets it be stopped there.</summary>
sealed class Steps(string phase, IProgress<ImportProgress>? progress, CancellationToken stop)
{
    const int Batch = 500;
    long done, told, total;

    public Steps Begin(long of)
    {
        (done, total) = (0, of);
        Tell();
        return this;
    }

    public void Did(int some = 1)
    {
        done += some;
        if (done - told >= Batch || done == total)
        {
            Tell();
        }
    }

    void Tell()
    {
        told = done;
        progress?.Report(new(phase, done, total));
        stop.ThrowIfCancellationRequested();
    }
}
