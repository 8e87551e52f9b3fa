using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>How long a phase will still take, by how fast it has been so far. Silent until that can be told.</summary>
sealed class TimeLeft(TimeProvider time)
{
    static readonly TimeSpan Sure = TimeSpan.FromSeconds(3);
    (string Phase, long At, long Done) began = ("", 0, 0);

    public string Of(string phase, long done, long total)
    {
        if (phase != began.Phase)
        {
            began = (phase, time.GetTimestamp(), done);
        }

        var (passed, gained) = (time.GetElapsedTime(began.At), done - began.Done);
        return passed < Sure || gained <= 0 || done >= total ? "" : InWords(passed * ((double)(total - done) / gained));
    }

    static string InWords(TimeSpan left) => left.TotalSeconds switch
    {
        < 10 => "a few seconds left",
        < 55 => $"about {Math.Ceiling(left.TotalSeconds / 10) * 10} seconds left",
        _ => $"about {Words.Count((int)Math.Round(left.TotalMinutes), "minute", "minutes")} left",
    };
}
