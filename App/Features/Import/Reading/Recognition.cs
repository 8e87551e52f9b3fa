using CaseAcceptance.Features.Import.Lists;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Finds out which table a file holds, from its first line.</summary>
sealed class Recognition(IReadOnlyList<Table> tables, long mostBytes, Problems problems)
{
    const int MostColumns = 500;

    /// <summary>Files that hold none of the known tables but can be a list of planned treatment.</summary>
    public List<ListFile> Lists { get; } = [];

    /// <summary>Files with names of columns that say nothing here.</summary>
    public List<ListFile> Unknown { get; } = [];
    public List<KeptCount> KeptOut { get; } = [];

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
            UnreadableFile.When(csv.Headers.Count > MostColumns, $"its first line has {csv.Headers.Count:#,##0} columns, no table has so many. Export it again as CSV.");
            return Recognise(source, shape, [.. csv.Headers.Select(ColumnName.Tidy)], csv.Headers.Any(name => name.StartsWith('$')));
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

    TableFile? Recognise(Source source, TextShape shape, List<string> header, bool hasTotals)
    {
        var found = tables.FirstOrDefault(t => t.IsIn(header));
        if (found is KeptTable kept)
        {
            KeepOut(source, shape, kept);
            return null;
        }

        if ((found is null || !found.IsWholeIn(header)) && ListFile.In(source, shape) is { } list)
        {
            Lists.Add(list);
            return null;
        }

        UnreadableFile.When(!header.TrueForAll(ColumnName.IsOne) || header[0].Length == 0,
            "the first line does not hold column names. Export again with headers.");
        if (found is not { } table)
        {
            Unknown.Add(new(source, shape, [.. header], 1));
            return null;
        }

        var places = Places(header, table);
        foreach (var lost in table.Columns.Where(c => c.Loss is not null && !places.ContainsKey(c.Name)))
        {
            problems.Note(source.Name, $"the column {lost.Name} is missing. {lost.Loss}");
        }

        return new(source, shape, table, places) { HasTotals = hasTotals };
    }

    void KeepOut(Source source, TextShape shape, KeptTable table)
    {
        using var csv = TableFile.Open(source, shape);
        var rows = 0;
        while (csv.Read())
        {
            rows++;
        }

        KeptOut.Add(new(table.Name, source.Name, rows));
        problems.Note(source.Name, $"{table.Words}: {rows:#,##0} {(rows == 1 ? "row" : "rows")} read, kept out. This program has no place for them yet.");
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
}

/// <summary>How many rows of a known table stay out.</summary>
sealed record KeptCount(string Table, string File, int Rows);
