using Microsoft.AspNetCore.Identity;

namespace CaseAcceptance.Data;

/// <summary>How a colleague signs in. A new security stamp ends every sign-in there is.</summary>
public sealed class Account : IdentityUser<int>
{
    public required int PersonId { get; init; }

    /// <summary>Shared with the authenticator app. It counts once <see cref="IdentityUser{TKey}.TwoFactorEnabled"/> is on.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The newest codes of the app that were used; each is good once.</summary>
    public string UsedCodes { get; set; } = "";

    public static Account For(int personId, string signInName) => new()
    {
        PersonId = personId, UserName = NameAsWritten(signInName), NormalizedUserName = NameAsKey(signInName), SecurityStamp = NewStamp(),
    };

    /// <summary>Every browser in which this person is signed in is asked for the password again.</summary>
    public void SignOutEverywhere() => SecurityStamp = NewStamp();

    public void TurnOffTwoStep() => (TwoFactorEnabled, AuthenticatorKey, UsedCodes) = (false, null, "");

    public static string NameAsWritten(string signInName) => signInName.Trim();

    public static string NameAsKey(string signInName) => Text(NameAsWritten(signInName)).ToUpperInvariant();

    /// <summary>The same characters are the same text, on whichever keyboard they were typed.</summary>
    public static string Text(string typed)
    {
        try
        {
            return typed.Normalize(System.Text.NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return typed;
        }
    }

    static string NewStamp() => Guid.NewGuid().ToString("N");
}
