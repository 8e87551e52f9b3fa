namespace CaseAcceptance.Shared;

/// <summary>Lines that a spreadsheet opens without running anything in them.</summary>
static class Csv
{
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>A cell that begins like a formula is kept a text by an apostrophe; every cell is quoted.</summary>
    static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{value}" : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
