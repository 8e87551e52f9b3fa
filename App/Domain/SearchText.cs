using System.Globalization;
using System.Text;

namespace CaseAcceptance.Domain;

/// <summary>Text as it is searched: lower case, without accents, single spaces; SQLite itself folds ASCII only.</summary>
public static class SearchText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(Plain(char.ToLowerInvariant(c)));
            }
        }

        return string.Join(' ', folded.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static string Plain(char c) => c switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        '’' or '‘' or '`' => "'",
        _ => c.ToString(),
    };
}
