using System.Text;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Search;

/// <summary>Finds folded words in text as it is written, so that "emile" marks "Émile".</summary>
public static class Matches
{
    public static IEnumerable<(string Part, bool IsMatch)> In(string text, IReadOnlyList<string> words)
    {
        var marked = Marked(text, words);
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && marked[end] == marked[start])
            {
                end++;
            }

            yield return (text[start..end], marked[start]);
            start = end;
        }
    }

    static bool[] Marked(string text, IReadOnlyList<string> words)
    {
        var (folded, from) = Folded(text);
        var marked = new bool[text.Length];
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(marked, true, from[at], from[at + word.Length] - from[at]);
            }
        }

        return marked;
    }

    /// <summary>The folded text, and for each of its letters where it came from.</summary>
    static (string Folded, List<int> From) Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        List<int> from = [];
        var at = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            var plain = Rune.IsWhiteSpace(letter) ? " " : SearchText.Fold(letter.ToString());
            folded.Append(plain);
            from.AddRange(Enumerable.Repeat(at, plain.Length));
            at += letter.Utf16SequenceLength;
        }

        from.Add(text.Length);
        return (folded.ToString(), from);
    }
}
