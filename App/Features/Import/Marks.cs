using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What a person has said is to be put right. It counts with the next check.</summary>
public sealed class Marks
{
    readonly Dictionary<(string, long, string, string), Correction> all = [];

    public int Count => all.Count;

    /// <summary>Of several rows with one key one alone is taken.</summary>
    public Correction? Of(ProblemRow row) =>
        Places(row).Select(place => all.GetValueOrDefault(place)).FirstOrDefault(mark => mark is not null && (mark.What != Corrected.Row || mark.Line == row.Fix?.Line));

    public void Set(ProblemRow row, Correction mark)
    {
        Undo(row);
        all[mark.Place] = mark;
    }

    public void Undo(ProblemRow row)
    {
        if (Of(row) is { } mark)
        {
            all.Remove(mark.Place);
        }
    }

    /// <summary>With those that count already; of two for one place the later one, which still knows what stands in the file.</summary>
    public IReadOnlyList<Correction> With(IReadOnlyList<Correction> before)
    {
        var known = before.ToDictionary(one => one.Place);
        foreach (var mark in all.Values)
        {
            known[mark.Place] = known.TryGetValue(mark.Place, out var earlier) ? mark with { Was = earlier.Was } : mark;
        }

        return [.. known.Values];
    }

    /// <summary>They count now.</summary>
    public void Forget(IReadOnlyList<Correction> counted)
    {
        foreach (var one in counted.Where(one => all.GetValueOrDefault(one.Place) is { } mark && (mark.Line, mark.Value) == (one.Line, one.Value)))
        {
            all.Remove(one.Place);
        }
    }

    static IEnumerable<(string, long, string, string)> Places(ProblemRow row) => new[] { row.Fix?.Place, row.Cell?.Place, row.Leaving?.Place }.OfType<(string, long, string, string)>();
}
