namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A column that we use. A needed one refuses the file or the row; of a wished one we say what its lack costs.</summary>
sealed record Column(string Name, bool IsNeeded, string? Loss)
{
    public bool IsDay { get; init; }

    /// <summary>A human-readable export writes a name where the key of another row belongs.</summary>
    public bool MayBeName { get; init; }

    public static Column Need(string name) => new(name, true, null);

    public static Column Wish(string name, string? loss = null) => new(name, false, loss);

    public static Column NeedDay(string name) => Need(name) with { IsDay = true };

    public static Column WishDay(string name, string? loss = null) => Wish(name, loss) with { IsDay = true };

    public static Column NeedOne(string name) => Need(name) with { MayBeName = true };

    public static Column WishOne(string name, string? loss = null) => Wish(name, loss) with { MayBeName = true };
}

/// <summary>A table of the practice's own system, known by its column names and never by the name of a file.</summary>
class Table(string name, string[] signs, string? loss, Column[] columns)
{
    public string Name => name;
    public string? Loss => loss;
    public bool IsNeeded => loss is null;
    public IReadOnlyList<Column> Columns => columns;

    public bool IsIn(IReadOnlyCollection<string> header) =>
        signs.All(sign => header.Contains(sign, StringComparer.OrdinalIgnoreCase));

    public bool IsWholeIn(IReadOnlyCollection<string> header) =>
        columns.All(column => !column.IsNeeded || header.Contains(column.Name, StringComparer.OrdinalIgnoreCase));

    public Column ColumnOf(string column) => Array.Find(columns, c => c.Name == column)
        ?? throw new ArgumentException($"{name} does not use the column {column}.", nameof(column));
}

/// <param name="signs">Columns that tell this table from all others.</param>
/// <param name="loss">What the practice goes without when the table is not there; null when there is no import without it.</param>
sealed class Table<T>(string name, string[] signs, string? loss, Func<Cells, T> read, Func<T, long> key, Column[] columns)
    : Table(name, signs, loss, columns)
{
    public T Read(Cells cells) => read(cells);

    public long KeyOf(T row) => key(row);
}
