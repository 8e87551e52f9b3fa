namespace CaseAcceptance.Domain;

/// <summary>Proposes a title from the treatments: "Root canal and crown, lower left molar", "Three fillings".</summary>
public static class CaseTitle
{
    static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public static string From(IReadOnlyCollection<Procedure> procedures)
    {
        var counted = Totals.Counted(procedures).ToList();
        if (counted.Count == 0)
        {
            return "";
        }

        var names = counted.GroupBy(procedure => procedure.Name).Select(same => Named(same.Key, same.Count())).ToList();
        var words = names.Count > 3 ? $"{names[0]} and {names.Count - 1} more" : Words.List([names[0], .. names.Skip(1).Select(InSentence)]);
        var sites = counted.Select(procedure => Area(procedure.Site)).Where(site => site.Length > 0).Distinct().ToList();
        return sites.Count == 1 ? $"{words}, {InSentence(sites[0])}" : words;
    }

    /// <summary>The words for a place, without the numbers after them: "Lower left molar, tooth 19".</summary>
    static string Area(string site)
    {
        var numbers = Math.Max(site.IndexOf(", tooth ", StringComparison.Ordinal), site.IndexOf(", teeth ", StringComparison.Ordinal));
        return numbers < 0 ? site : site[..numbers];
    }

    /// <summary>Filling; three of the same: Three fillings.</summary>
    public static string Named(string name, int count) =>
        count == 1 ? name : $"{UpperFirst(count < Numbers.Length ? Numbers[count] : $"{count}")} {Plural(InSentence(name))}";

    static string Plural(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var (thing, rest) = comma < 0 ? (name, "") : (name[..comma], name[comma..]);
        return thing.EndsWith('s') ? name : $"{thing}s{rest}";
    }

    /// <summary>As it stands in the middle of a sentence: root canal and crown; what begins with an abbreviation stays.</summary>
    public static string InSentence(string text) => text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : text[..1].ToLowerInvariant() + text[1..];

    public static string UpperFirst(string text) => text[..1].ToUpperInvariant() + text[1..];
}
