namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What a file really is when it only bears the name of a table, by its first letters.</summary>
static class FileKind
{
    static readonly (string Begins, string Kind)[] Kinds =
    [
        ("PK\u0003\u0004", "a workbook or a zip"),
        ("\u00D0\u00CF\u0011\u00E0", "an old Excel or Word file"),
        ("%PDF", "a PDF"),
        ("MZ", "a program"),
        ("\u007FELF", "a program"),
        ("\u001F\u2039", "a packed file (gzip)"),
        ("\u2030PNG", "a picture"),
        ("\u00FF\u00D8\u00FF", "a picture"),
        ("GIF8", "a picture"),
        ("SQLite format 3", "a database file"),
        ("{\\rtf", "a Word file"),
        ("<!DOCTYPE", "a web page"),
        ("<html", "a web page"),
        ("<?xml", "an XML file"),
        ("-- MySQL dump", "a dump of the database"),
    ];

    /// <param name="start">The first letters; bytes that are no UTF-8 have been read as Windows text.</param>
    public static string? Of(ReadOnlySpan<char> start)
    {
        foreach (var (begins, kind) in Kinds)
        {
            if (start.StartsWith(begins, StringComparison.OrdinalIgnoreCase) && (begins != "MZ" || IsBinary(start)))
            {
                return kind;
            }
        }

        return null;
    }

    static bool IsBinary(ReadOnlySpan<char> start) => start.ContainsAnyInRange('\0', '\u0008');
}
