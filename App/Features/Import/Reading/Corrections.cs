namespace CaseAcceptance.Features.Import.Reading;

/// <summary>All that is put right in one import. The reading takes it with each cell, so that check and import see the same.</summary>
sealed class Corrections
{
    readonly Dictionary<(long, string), string> cells = [];
    readonly Dictionary<(string, string), string> columns = [];
    readonly Dictionary<long, long> rows = [];
    readonly HashSet<long> leftOut = [];

    Corrections(IEnumerable<Correction> all)
    {
        foreach (var one in all)
        {
            switch (one.What)
            {
                case Corrected.Cell:
                    cells[(one.Line, one.Column)] = one.Value;
                    break;
                case Corrected.Column:
                    columns[(one.Column, one.Was.ToUpperInvariant())] = one.Value;
                    break;
                case Corrected.Row when long.TryParse(one.Was, out var key):
                    rows[key] = one.Line;
                    break;
                case Corrected.LeftOut:
                    leftOut.Add(one.Line);
                    break;
            }
        }
    }

    /// <summary>Those of one file; null when there are none, which is so for nearly every file.</summary>
    public static Corrections? In(string file, IReadOnlyList<Correction> all) =>
        all.Any(one => one.File == file) ? new(all.Where(one => one.File == file)) : null;

    public static int RowsLeftOut(string file, IReadOnlyList<Correction> all) => all.Count(one => one.What == Corrected.LeftOut && one.File == file);

    public string Of(long line, string column, string text) =>
        cells.TryGetValue((line, column), out var cell) ? cell : columns.Count > 0 && columns.TryGetValue((column, text.Trim().ToUpperInvariant()), out var each) ? each : text;

    public bool LeavesOut(long line) => leftOut.Contains(line);

    /// <summary>Another row with this key is taken.</summary>
    public bool PassesOver(long line, long key) => rows.TryGetValue(key, out var taken) && taken != line;

    /// <summary>The same for the same corrections, in whatever order they were made.</summary>
    public static string Mark(IReadOnlyList<Correction> all) =>
        string.Join('\n', all.Select(one => $"{one.Place} {one.Line} {one.Value}").Order(StringComparer.Ordinal));
}
