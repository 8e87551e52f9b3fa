using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>Whether two names of people are one or two letters apart, so that one is most likely the other, mistyped.</summary>
static class NearName
{
    /// <summary>In shorter words one letter makes another name: Lee and Lea, DDS1 and DDS2.</summary>
    const int ShortestWord = 4, LongerWord = 6;
    static readonly string[] Titles = ["dr", "dds", "dmd"];

    public static bool Is(string one, string other)
    {
        string[] words = Words(one), others = Words(other);
        if (words.Length != others.Length)
        {
            // "Dr. Raman" can be any Raman.
            return Math.Min(words.Length, others.Length) == 1 && IsWord(words[^1], others[^1]);
        }

        var different = words.Zip(others).Where(pair => pair.First != pair.Second).ToList();
        return words.Length > 0 && (different is [] || (different is [var (word, meant)] && IsWord(word, meant)));
    }

    static bool IsWord(string word, string other) =>
        word == other || (Math.Min(word.Length, other.Length) >= ShortestWord && !(word + other).Any(char.IsAsciiDigit)
            && Steps(word, other) <= (Math.Min(word.Length, other.Length) >= LongerWord ? 2 : 1));

    static string[] Words(string name) =>
        [.. SearchText.Fold(name).Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word))];

    /// <summary>Letters to put in, leave out, change or swap with the next.</summary>
    static int Steps(string one, string other)
    {
        var steps = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[one.Length, other.Length];
    }
}
