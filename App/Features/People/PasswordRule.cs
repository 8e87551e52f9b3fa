using CaseAcceptance.Data;

namespace CaseAcceptance.Features.People;

/// <summary>Long and not easy to guess. What it is made of is everybody's own choice.</summary>
static class PasswordRule
{
    public const int Least = 12;
    public const int Most = 256;
    public const string Hint = "At least 12 characters. A short sentence works well.";
    static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    static readonly string[] Runs = [.. Rows, .. Rows.Select(row => new string([.. row.Reverse()]))];

    /// <param name="about">The practice's, the person's and the sign-in name: what a stranger would try.</param>
    public static string? Problem(string? password, params IEnumerable<string?> about)
    {
        var typed = Account.Text(password ?? "");
        return new System.Globalization.StringInfo(typed).LengthInTextElements < Least ? "Use at least 12 characters."
            : typed.Length > Most ? "Use at most 256 characters."
            : IsEasy(typed, about) ? "This one is easy to guess. Try a short sentence of your own."
            : null;
    }

    static bool IsEasy(string typed, IEnumerable<string?> about)
    {
        var lower = typed.ToLowerInvariant();
        var own = about.SelectMany(name => (name ?? "").ToLowerInvariant().Split([' ', '@', '.', '-', '_', '\''], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 1);
        return Repeats(lower) || CommonPasswords.Whole.Contains(string.Concat(lower.Where(char.IsLetterOrDigit)))
            || (lower.Any(char.IsLetterOrDigit) && IsChain(lower, [.. CommonPasswords.Parts, .. own]));
    }

    /// <summary>From start to end by steps that are no secret: known words, also with digits for letters, runs of the alphabet
    /// or the keyboard, one character over and over, signs in between, and one number of up to four digits, such as a year.</summary>
    static bool IsChain(string text, string[] parts)
    {
        var withoutNumber = new bool[text.Length + 1];
        var withNumber = new bool[text.Length + 1];
        withoutNumber[0] = true;
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var to in Steps(text, at, parts))
            {
                withoutNumber[to] |= withoutNumber[at];
                withNumber[to] |= withNumber[at];
            }

            for (var to = at + 1; withoutNumber[at] && to <= Math.Min(text.Length, at + 4) && char.IsAsciiDigit(text[to - 1]); to++)
            {
                withNumber[to] = true;
            }
        }

        return withoutNumber[^1] || withNumber[^1];
    }

    static List<int> Steps(string text, int at, string[] parts)
    {
        List<int> to = [.. parts.Where(part => Reads(text, at, part)).Select(part => at + part.Length)];
        if (char.IsAscii(text[at]) && !char.IsAsciiLetterOrDigit(text[at]))
        {
            to.Add(at + 1);
        }

        for (var length = 3; at + length <= text.Length && IsRun(text.Substring(at, length)); length++)
        {
            to.Add(at + length);
        }

        return to;
    }

    static bool Reads(string text, int at, string part) =>
        at + part.Length <= text.Length && part.Index().All(letter => text[at + letter.Index] == letter.Item || Meant(text[at + letter.Index]) == letter.Item);

    static bool IsRun(string piece) => piece.Distinct().Count() == 1 || Array.Exists(Runs, run => run.Contains(piece, StringComparison.Ordinal));

    /// <summary>A few characters over and over: abcabcabcabc.</summary>
    static bool Repeats(string text) => Enumerable.Range(1, Math.Min(6, text.Length / 2)).Any(period => text.Index().All(letter => letter.Item == text[letter.Index % period]));

    static char Meant(char typed) => typed switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', '!' => 'i', _ => typed };
}
