using CsvHelper;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The cells of one row, by column name. What can not be read becomes a problem, not an exception.</summary>
sealed class Cells(CsvReader csv, TableFile table, Problems problems)
{
    static readonly char[] Unseen = ['\u200B', '\u2060', '\uFEFF'];
    readonly IReadOnlyDictionary<string, (int Place, Column Column)> places = table.Places;
    readonly string file = table.Name;
    bool hasNames;

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

    /// <summary>The key of another row; 0 is none. In a human-readable export a name stands there.</summary>
    public long Link(string column) =>
        places.TryGetValue(column, out var found) && found.Column.MayBeName && IsWords(Raw(column, found.Place)) ? Named(Raw(column, found.Place)) : Read(column, 0L, CellValue.Whole);

    public int Number(string column, int otherwise = 0) => (int)Math.Clamp(Read(column, (long)otherwise, CellValue.Whole), int.MinValue, int.MaxValue);

    /// <summary>A value from a list of the source, as its number or as its word; anything else can not be understood.</summary>
    /// <param name="words">The source's words that are not ours.</param>
    public TEnum OneOf<TEnum>(string column, IReadOnlyDictionary<string, TEnum>? words = null) where TEnum : struct, Enum
    {
        if (Text(column).Trim() is { Length: > 0 } word && char.IsLetter(word[0])
            && (words?.TryGetValue(word, out var meant) == true || (Enum.TryParse(word, ignoreCase: true, out meant) && Enum.IsDefined(meant))))
        {
            return meant;
        }

        var value = (TEnum)Enum.ToObject(typeof(TEnum), Number(column));
        if (Enum.IsDefined(value) || IsRefused)
        {
            return value;
        }

        Tell(column, Raw(column, places[column].Place), "this value is not known here.");
        return default;
    }

    public bool Flag(string column) => Read(column, false, CellValue.Flag);

    public decimal Amount(string column) => Read(column, 0m, CellValue.Amount, Likely.Amount);

    public long Cents(string column) => CellValue.Cents(Amount(column));

    public DateTime? Moment(string column) => Read<DateTime?>(column, null, Moment, text => Likely.Day(text, table.Days));

    public DateOnly? Day(string column) => Moment(column) is { } moment ? DateOnly.FromDateTime(moment) : null;

    public string Text(string column) =>
        places.TryGetValue(column, out var found) && Raw(column, found.Place) is var text && text != @"\N" ? Seen(text) : "";

    public bool IsEmpty(string column) =>
        !places.TryGetValue(column, out var found) || CellValue.IsNone(Raw(column, found.Place));

    public void Refuse(string column, string value, string reason, Correction? fix = null)
    {
        IsRefused = true;
        problems.Add(new Problem(Cost.RowRefused, file, reason) { Line = Line, Column = column, Value = value, Fix = fix, PatNum = PatNum });
    }

    long? PatNum => places.TryGetValue(nameof(PatNum), out var found) && CellValue.Whole(Raw(nameof(PatNum), found.Place), out var number) is null ? number : null;

    /// <summary>As it stands there, or as a person has put it right.</summary>
    string Raw(string column, int place) => table.Corrections is { } corrections ? corrections.Of(Line, column, csv.GetString(place)) : csv.GetString(place);

    /// <summary>Letters that take no room come along from other programs, and nobody finds the name again.</summary>
    static string Seen(string text) => text.AsSpan().ContainsAny(Unseen) ? string.Concat(text.Split(Unseen)) : text;

    static bool IsWords(string text) =>
        !CellValue.IsNone(text) && CellValue.Whole(text, out _) is not null && !text.Contains("E+", StringComparison.OrdinalIgnoreCase);

    long Named(string name)
    {
        if (!hasNames)
        {
            hasNames = true;
            problems.Note(file, "names stand in the place of numbers, as in a human-readable export. Rows are joined where one name means one person. Export it raw to join them all.");
        }

        return NameKey.Of(name.Trim());
    }

    string? Moment(string text, out DateTime? value) => DayText.Moment(text, table.Days, out value);

    delegate string? Reader<TValue>(string text, out TValue value);

    TValue Read<TValue>(string column, TValue none, Reader<TValue> reader, Func<string, Likely?>? likely = null)
    {
        if (!places.TryGetValue(column, out var found) || Raw(column, found.Place) is not { } text || CellValue.IsNone(text))
        {
            return none;
        }

        if (reader(text, out var value) is not { } reason)
        {
            return value;
        }

        Tell(column, text, reason, likely?.Invoke(text));
        return none;
    }

    void Tell(string column, string value, string reason, Likely? likely = null)
    {
        var isNeeded = places[column].Column.IsNeeded;
        IsRefused |= isNeeded;
        problems.Add(Problem.OfCell(isNeeded ? Cost.RowRefused : Cost.ValueLeftOut, new(file, Line, column, value, ""), reason, likely) with { PatNum = PatNum });
    }
}
