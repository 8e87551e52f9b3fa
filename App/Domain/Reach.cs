namespace CaseAcceptance.Domain;

/// <summary>Phone numbers and email addresses as people write them.</summary>
public static class Reach
{
    /// <summary>(614) 555-0142 when there are ten digits and nothing else to say; otherwise as written.</summary>
    public static string Phone(string written)
    {
        var digits = Digits(written);
        if (written.Any(char.IsLetter) || written.TrimStart().StartsWith('+') && !digits.StartsWith('1'))
        {
            return written.Trim();
        }

        var ten = digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;
        return ten.Length == 10 ? $"({ten[..3]}) {ten[3..6]}-{ten[6..]}" : written.Trim();
    }

    /// <summary>The sentence to show under the field, or null. An import may have brought what nobody would type; that stays.</summary>
    public static string? PhoneProblem(string written) =>
        written.Trim().Length > 0 && Digits(written).Length < 10 ? "A phone number needs 10 digits, such as (614) 555-0123." : null;

    public static string? EmailProblem(string written)
    {
        var text = written.Trim();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var holds = at > 0 && at == text.LastIndexOf('@') && text.LastIndexOf('.') > at + 1 && text[^1] != '.' && !text.Contains(' ', StringComparison.Ordinal);
        return text.Length == 0 || holds ? null : "An email address looks like name@example.com.";
    }

    public static string Digits(string written) => string.Concat(written.Where(char.IsAsciiDigit));
}
