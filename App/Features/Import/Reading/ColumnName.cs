namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The name of a column as it is meant, whatever the tool has put around it.</summary>
static class ColumnName
{
    const int Longest = 64;

    /// <summary>Without quotes of databases, the name of the table before a dot, and the dollar sign that asks for a sum.</summary>
    public static string Tidy(string name)
    {
        var tidy = name.Trim().Trim('\uFEFF', '\u200B', '\u00A0', '`', '[', ']').TrimStart('$');
        var dot = tidy.LastIndexOf('.');
        return dot > 0 && dot < tidy.Length - 1 && !tidy.Contains(' ', StringComparison.Ordinal) ? tidy[(dot + 1)..].Trim('`', '[', ']') : tidy;
    }

    /// <summary>It is short and says something, in whatever signs: "Patient / name", "100 % part". A figure, a day or an address of
    /// mail is a value, so the names are missing; a sign that separates cells has separated none. The end of a line may have an empty one.</summary>
    public static bool IsOne(string name) =>
        name.Length == 0 || (name.Length <= Longest && name is not "NULL" && !name.Any(c => char.IsControl(c) || c is '@' or '~' or '|' or '^' or ';')
            && (name.Any(char.IsLetter) || !name.Any(char.IsDigit)));
}
