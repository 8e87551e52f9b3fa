using System.Security.Cryptography;
using System.Text;

namespace CaseAcceptance.Data;

public enum CodeKind
{
    /// <summary>Printed by the server: makes a practice that has no accounts yet one's own.</summary>
    Claim,

    /// <summary>From a manager: the first password, or a new one.</summary>
    Join,

    /// <summary>Instead of the authenticator app.</summary>
    Recovery,
}

/// <summary>A one-time code. It is shown once, kept as a hash, and gone with its use.</summary>
public sealed class AccountCode
{
    // Nothing that reads as something else.
    const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public int Id { get; private set; }
    public required CodeKind Kind { get; init; }
    public int? PersonId { get; init; }
    public required string Hash { get; init; }
    public DateTime? ExpiresAt { get; init; }

    /// <summary>78 bits of chance, in four groups to read out.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>Upper or lower case, with or without the dashes.</summary>
    public static string HashOf(string typed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}
