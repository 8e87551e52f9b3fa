using CaseAcceptance.Domain;

namespace CaseAcceptance.Shared;

/// <summary>Typed text as words to look for in the folded search columns: each must occur.</summary>
public static class SearchWords
{
    const string Marks = "()-.+/# ";

    public static IReadOnlyList<string> Of(string typed)
    {
        var folded = SearchText.Fold(typed);
        return IsNumber(folded) && Reach.Digits(folded).Length >= 7
            ? [WithoutCountry(Reach.Digits(folded))]
            : [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => IsNumber(word) ? Reach.Digits(word) : word)
                .Where(word => word.Length > 0).Distinct().Take(6)];
    }

    /// <summary>Cases in which each word occurs, in title or patient, or is the case's number.</summary>
    public static IQueryable<Case> Holding(this IQueryable<Case> cases, IEnumerable<string> words) => words.Aggregate(cases, (found, word) =>
    {
        var number = int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : 0;
        return found.Where(c => c.SearchKey.Contains(word) || c.Patient.SearchKey.Contains(word) || c.Id == number);
    });

    /// <summary>A phone number however it is written, or part of one.</summary>
    static bool IsNumber(string text) => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || Marks.Contains(c, StringComparison.Ordinal));

    static string WithoutCountry(string digits) => digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;
}
