using CsvHelper;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The cells of one row, by column name. What can not be read becomes a problem, not an exception.</summary>
sealed class Cells(CsvReader csv, IReadOnlyDictionary<string, (int Place, Column Column)> places, string file, Problems problems)
{
    public bool IsRefused { get; private set; }
    public long Line => csv.LineNumber;

    public void NextRow() => IsRefused = false;

    /// <summary>The row's own key, or that of a row it can not do without.</summary>
    public long Key(string column)
    {
        var key = Link(column);
        if (key == 0 && !IsRefused)
        {
            Refuse(column, "", "the key is missing.");
        }

        return key;
    }

    /// <summary>The key of another row; 0 is none.</summary>
    public long Link(string column) => Read(column, 0L, CellValue.Whole);

    public int Number(string column, int otherwise = 0) => (int)Math.Clamp(Read(column, (long)otherwise, CellValue.Whole), int.MinValue, int.MaxValue);

    /// <summary>A value from a list of the source; anything else can not be understood.</summary>
    public TEnum OneOf<TEnum>(string column) where TEnum : struct, Enum
    {
        var value = (TEnum)Enum.ToObject(typeof(TEnum), Number(column));
        if (Enum.IsDefined(value) || IsRefused)
        {
            return value;
        }

        Tell(column, csv.GetString(places[column].Place), "this value is not known here.");
        return default;
    }

    public bool Flag(string column) => Read(column, false, CellValue.Flag);

    public decimal Amount(string column) => Read(column, 0m, CellValue.Amount);

    public long Cents(string column) => CellValue.Cents(Amount(column));

    public DateTime? Moment(string column) => Read<DateTime?>(column, null, CellValue.Moment);

    public DateOnly? Day(string column) => Moment(column) is { } moment ? DateOnly.FromDateTime(moment) : null;

    public string Text(string column) =>
        places.TryGetValue(column, out var found) && csv.GetString(found.Place) is var text && text != @"\N" ? text : "";

    public bool IsEmpty(string column) =>
        !places.TryGetValue(column, out var found) || CellValue.IsNone(csv.GetString(found.Place));

    public void Refuse(string column, string value, string reason)
    {
        IsRefused = true;
        problems.Add(new Problem(Cost.RowRefused, file, reason) { Line = Line, Column = column, Value = value });
    }

    delegate string? Reader<TValue>(string text, out TValue value);

    TValue Read<TValue>(string column, TValue none, Reader<TValue> reader)
    {
        if (!places.TryGetValue(column, out var found) || csv.GetString(found.Place) is not { } text || CellValue.IsNone(text))
        {
            return none;
        }

        if (reader(text, out var value) is not { } reason)
        {
            return value;
        }

        Tell(column, text, reason);
        return none;
    }

    void Tell(string column, string value, string reason)
    {
        if (places[column].Column.IsNeeded)
        {
            Refuse(column, value, reason);
        }
        else
        {
            problems.Add(new Problem(Cost.ValueLeftOut, file, reason) { Line = Line, Column = column, Value = value });
        }
    }
}
