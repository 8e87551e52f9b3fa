namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The name of a column as it is meant, whatever the tool has put around it.</summary>
static class ColumnName
{
    const int Longest = 64;

    /// <summary>What people and reports put into names: Date/Time, Fee ($), Ins. %, Recall?, 12" film.</summary>
    const string Marks = "_ #$.,-()/?%\"'’&:+*";

    /// <summary>Without quotes of databases, the name of the table before a dot, and the dollar sign that asks for a sum.</summary>
    public static string Tidy(string name)
    {
        var tidy = name.Trim().Trim('\uFEFF', '\u200B', '\u00A0', '`', '[', ']').TrimStart('$');
        var dot = tidy.LastIndexOf('.');
        return dot > 0 && dot < tidy.Length - 1 && !tidy.Contains(' ', StringComparison.Ordinal) ? tidy[(dot + 1)..].Trim('`', '[', ']') : tidy;
    }

    /// <summary>It begins with a letter and is short; the end of a line may have an empty one.</summary>
    public static bool IsOne(string name) =>
        name.Length == 0 || (name.Length <= Longest && name is not "NULL" && (char.IsLetter(name[0]) || name[0] is '#' or '$' or '_' or '%' or '"')
            && name.All(c => char.IsLetterOrDigit(c) || Marks.Contains(c)));
}
