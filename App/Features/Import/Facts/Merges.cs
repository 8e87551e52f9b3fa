using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Who two entries of one person were merged into, also over several merges.</summary>
sealed class Merges
{
    readonly Dictionary<long, long> kept = [];

    public Merges(IEnumerable<PatientLinkRow> links)
    {
        foreach (var link in links.Where(l => l.IsMerge && l.From != l.To))
        {
            kept[link.From] = link.To;
        }
    }

    public long Kept(long patNum)
    {
        var person = patNum;
        for (var step = 0; step <= kept.Count && kept.TryGetValue(person, out var next); step++)
        {
            person = next;
        }

        // Links that run in a circle say nothing.
        return kept.ContainsKey(person) ? patNum : person;
    }
}
