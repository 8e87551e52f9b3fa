namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Finds out which table a file holds, from its first line.</summary>
sealed class Recognition(IReadOnlyList<Table> tables, long mostBytes, Problems problems)
{
    public TableFile? Look(Source source)
    {
        try
        {
            var shape = TextShape.Of(source, mostBytes);
            if (shape.IsWindows)
            {
                problems.Note(source.Name, "the file is not UTF-8. It is read as Windows text (cp1252): look at a few names with accents.");
            }

            using var csv = TableFile.Open(source, shape);
            return Recognise(source, shape, [.. csv.Headers.Select(Tidy)]);
        }
        catch (UnreadableFile unreadable)
        {
            problems.Refuse(source.Name, unreadable.Message);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or CsvHelper.CsvFormatException)
        {
            problems.Refuse(source.Name, "the file can not be read. Copy it again, or export it again.");
        }

        return null;
    }

    TableFile? Recognise(Source source, TextShape shape, List<string> header)
    {
        UnreadableFile.When(!header.TrueForAll(IsName) || header[0].Length == 0,
            "the first line does not hold column names. Export again with headers.");
        if (tables.FirstOrDefault(t => t.IsIn(header)) is not { } table)
        {
            problems.Note(source.Name, "this table is not needed, or its columns are not those of a known one. It is left out.");
            return null;
        }

        var places = Places(header, table);
        foreach (var lost in table.Columns.Where(c => c.Loss is not null && !places.ContainsKey(c.Name)))
        {
            problems.Note(source.Name, $"the column {lost.Name} is missing. {lost.Loss}");
        }

        return new(source, shape, table, places);
    }

    static Dictionary<string, (int, Column)> Places(List<string> header, Table table)
    {
        var places = new Dictionary<string, (int, Column)>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in table.Columns)
        {
            bool Matches(string name) => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase);
            var place = header.FindIndex(Matches);
            UnreadableFile.When(place < 0 && column.IsNeeded, $"the column {column.Name} is missing. Export the table again with this column.");
            UnreadableFile.When(place != header.FindLastIndex(Matches), $"the column {column.Name} is there twice. Export the table by itself.");
            if (place >= 0)
            {
                places[column.Name] = (place, column);
            }
        }

        return places;
    }

    static string Tidy(string name) => name.Trim().Trim('\uFEFF', '\u200B', '\u00A0');

    /// <summary>A name of a column begins with a letter and is short; the end of a line may have an empty one.</summary>
    static bool IsName(string name) =>
        name.Length == 0 || (name.Length <= 64 && name is not "NULL" && (char.IsLetter(name[0]) || name[0] is '#' or '$' or '_')
            && name.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '#' or '$' or '.' or '-' or '(' or ')'));
}
