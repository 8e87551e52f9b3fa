using System.Globalization;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Lists;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What a value was most likely meant to be. Null unless there is exactly one such value.</summary>
/// <param name="Value">As it is read.</param>
/// <param name="Words">As people read it.</param>
sealed record Likely(string Value, string Words)
{
    const int FirstYear = 1900, LastYear = 2100, YearDigits = 4;
    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static Likely? Amount(string text) => Only(Candidates(text).Prepend(text)
        .Select(candidate => ListCell.IsAmount(candidate) && ListCell.Amount(candidate, out var cents) is null ? cents : (long?)null).OfType<long>())
        is { } only ? OfCents(only) : null;

    public static Likely OfCents(long cents) => new((cents / 100m).ToString("0.00", Plain), $"{new Money(cents)}");

    public static Likely? Day(string text, DayOrder? order) => Only(Candidates(text).Concat(ShorterYears(text))
        .Select(candidate => DayText.Moment(candidate, order, out var day) is null && day is { Year: >= FirstYear and <= LastYear } ? day : null).OfType<DateTime>())
        is { } only ? new(only.ToString("yyyy-MM-dd HH:mm:ss", Plain), Domain.Words.LongDay(DateOnly.FromDateTime(only))) : null;

    /// <summary>Letters that look like digits stand among digits.</summary>
    public static bool HasLetter(string text) => Digits(text) != text && Digits(text).All(c => !char.IsLetter(c));

    /// <summary>With digits for the letters that look like them, and no separator twice.</summary>
    static IEnumerable<string> Candidates(string text) =>
        text.Any(char.IsAsciiDigit) ? new[] { Digits(text), Once(text), Once(Digits(text)) }.Distinct().Where(candidate => candidate != text) : [];

    static string Digits(string text) => string.Concat(text.Select(c => c switch { 'O' or 'o' => '0', 'l' or 'I' => '1', 'S' => '5', _ => c }));

    static string Once(string text) => string.Concat(text.Index().Where(c => c.Index == 0 || c.Item is not ('.' or ',' or '/' or '-') || c.Item != text[c.Index - 1]).Select(c => c.Item));

    /// <summary>A year with a digit too many, with each of them left out in turn.</summary>
    static IEnumerable<string> ShorterYears(string text)
    {
        var parts = text.Split('/', '-', '.', ' ');
        var start = 0;
        foreach (var part in parts)
        {
            if (part.Length == YearDigits + 1 && part.All(char.IsAsciiDigit))
            {
                foreach (var place in Enumerable.Range(start, part.Length))
                {
                    yield return text.Remove(place, 1);
                }
            }

            start += part.Length + 1;
        }
    }

    static T? Only<T>(IEnumerable<T> found) where T : struct => found.Distinct().ToList() is [var only] ? only : null;
}
