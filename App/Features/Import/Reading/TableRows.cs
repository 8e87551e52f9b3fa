using System.Collections;
using CsvHelper;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>Why a row can not be taken although each of its cells can be read.</summary>
sealed record Objection(string Column, string Value, string Reason);

/// <summary>The rows of a table, one at a time from the file; what is refused is told and passed over.</summary>
sealed class TableRows<T>(TableFile file, Table<T> table, Problems problems, Func<T, Objection?>? objection) : IEnumerable<T>
{
    readonly HashSet<long> keys = [];
    CsvMalformedRecord? malformed;
    Problem? shortRow;

    /// <summary>Of the row that was handed out last.</summary>
    public long Line { get; private set; }

    public IEnumerator<T> GetEnumerator()
    {
        keys.Clear();
        (malformed, shortRow) = (null, null);
        using var csv = file.Open(found => malformed = found);
        var cells = new Cells(csv, file, problems);
        var width = csv.Headers.Count;
        while (MoveOn(csv))
        {
            if (file.Corrections?.LeavesOut(csv.LineNumber) != true && !IsTotal(csv) && IsWhole(csv, width) && Take(cells) is { } row)
            {
                Line = csv.LineNumber;
                yield return row;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool MoveOn(CsvReader csv)
    {
        try
        {
            var found = csv.Read();
            if (shortRow is not null)
            {
                // Short in the middle is a broken row; short at the end is a file that was cut off.
                problems.Add(found ? shortRow : shortRow with { Cost = Cost.FileRefused });
                shortRow = null;
            }

            return found;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or CsvFormatException)
        {
            problems.Refuse(file.Name, "the file can not be read to its end. Export it again.");
            return false;
        }
    }

    bool IsTotal(CsvReader csv)
    {
        var isTotal = file.HasTotals && CellValue.IsNone(csv.GetString(file.Places[table.Columns[0].Name].Place));
        if (isTotal)
        {
            problems.Note(file.Name, "the row of totals is left out.");
        }

        return isTotal;
    }

    bool IsWhole(CsvReader csv, int width)
    {
        if (malformed is { Reason: CsvMalformedReason.TextAfterClosingQuote } odd && odd.LineNumber == csv.LineNumber)
        {
            problems.Add(Row(csv, "a quote inside a text is not doubled, so its end can not be told."));
            return false;
        }

        if (csv.FieldCount < width)
        {
            shortRow = Row(csv, $"the row ends early, with {csv.FieldCount} of {width} cells.");
            return false;
        }

        // One more empty cell is a comma at the end of the line, which some tools write.
        if (csv.FieldCount > width && !(csv.FieldCount == width + 1 && csv.IsEmpty(width)))
        {
            problems.Add(Row(csv, $"the row has {csv.FieldCount} cells, the first line has {width}."));
            return false;
        }

        return true;
    }

    T? Take(Cells cells)
    {
        cells.NextRow();
        var row = table.Read(cells);
        if (cells.IsRefused)
        {
            return default;
        }

        var key = table.KeyOf(row);
        if (file.Corrections?.PassesOver(cells.Line, key) == true)
        {
            return default;
        }

        if (objection?.Invoke(row) is { } found)
        {
            cells.Refuse(found.Column, found.Value, found.Reason);
        }
        else if (!keys.Add(key))
        {
            var column = table.Columns[0].Name;
            cells.Refuse(column, $"{key}", "this key is there twice. The first row is taken.",
                new(file.Name, cells.Line, column, $"{key}", "") { What = Corrected.Row, Words = "this row instead" });
        }

        return cells.IsRefused ? default : row;
    }

    Problem Row(CsvReader csv, string reason) => new(Cost.RowRefused, file.Name, reason) { Line = csv.LineNumber };
}
