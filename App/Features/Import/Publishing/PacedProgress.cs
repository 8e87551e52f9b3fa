using System.Diagnostics;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>Passes on the first word of each phase and then a few a second: a page that draws each of them falls behind
/// by seconds and takes the time from the import itself.</summary>
sealed class PacedProgress(Action<ImportProgress> show) : IProgress<ImportProgress>
{
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    readonly Progress<ImportProgress> page = new(show);
    string phase = "";
    long last;

    public void Report(ImportProgress value)
    {
        if (value.Phase != phase || Stopwatch.GetElapsedTime(last) >= Pace)
        {
            (phase, last) = (value.Phase, Stopwatch.GetTimestamp());
            ((IProgress<ImportProgress>)page).Report(value);
        }
    }
}
