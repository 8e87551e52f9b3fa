using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>One row of a list, as it stands there.</summary>
readonly record struct ListLine(long Line, string[] Cells)
{
    public string this[int place] => place >= 0 && place < Cells.Length ? Cells[place].Trim() : "";

    public bool IsEmpty => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}

/// <summary>A list of planned treatment from any system. Its columns are named in one of its first lines.</summary>
sealed record ListFile(Source Source, TextShape Shape, string[] Header, long HeaderLine)
{
    const int FirstLines = 30;
    const int FewestWords = 3;

    /// <summary>What a mapping is remembered under: the names of the columns, in any order.</summary>
    public string Key => $"{NameKey.Of([.. Header.Select(ColumnWords.Plain).Order(StringComparer.Ordinal)]):x16}";

    /// <summary>The list in a file, or null when its first lines name no patient and no treatment.</summary>
    public static ListFile? In(Source source, TextShape shape)
    {
        var best = All(source, shape).Take(FirstLines).OrderByDescending(line => Words(line).Count).ThenBy(line => line.Line).FirstOrDefault();
        if (best.Cells is null)
        {
            return null;
        }

        var words = Words(best);
        var hasPatient = words.Contains(ListRole.Name) || words.Contains(ListRole.LastName);
        return words.Count >= FewestWords && hasPatient && words.Any(HasWork) ? new(source, shape, Named(best.Cells), best.Line) : null;
    }

    /// <summary>A column as it is called when something is said about it, also when it has no name or shares it.</summary>
    public string NameOf(int place) => Header[place].Length > 0 && Header.Count(name => name == Header[place]) == 1 ? Header[place] : $"{Header[place]} (column {place + 1})".TrimStart();

    /// <summary>Patients, and nothing that is done for them.</summary>
    public bool IsPatientsAlone => Header.Select(ColumnWords.Of).ToHashSet() is var words
        && (words.Contains(ListRole.Name) || words.Contains(ListRole.LastName)) && words.Contains(ListRole.BirthDate) && !words.Any(HasWork);

    static bool HasWork(ListRole role) => role is ListRole.Code or ListRole.Treatment || role.IsAmount();

    /// <summary>The rows under the header, without empty ones and without the header of the next page.</summary>
    public IEnumerable<ListLine> Rows() => All(Source, Shape).Where(line => line.Line > HeaderLine && !line.IsEmpty && !IsHeader(line));

    bool IsHeader(ListLine line) => Header.Index().All(h => line[h.Index] == h.Item.Trim());

    static HashSet<ListRole> Words(ListLine line) => [.. line.Cells.Select(ColumnWords.Of).Where(role => role != ListRole.LeftOut)];

    /// <summary>An empty name at the end is a comma too many.</summary>
    static string[] Named(string[] cells) => [.. cells.Take(Array.FindLastIndex(cells, cell => cell.Trim().Length > 0) + 1).Select(cell => cell.Trim())];

    static IEnumerable<ListLine> All(Source source, TextShape shape)
    {
        using var csv = TableFile.Open(source, shape, hasHeader: false);
        while (csv.Read())
        {
            yield return new(csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }
    }
}
