using CaseAcceptance.Data;
using Microsoft.AspNetCore.Identity;

namespace CaseAcceptance.Features.People;

/// <summary>The six digits of an authenticator app. Each is good once, also while the app still shows it.</summary>
static class AppCode
{
    const int Remembered = 10;

    /// <summary>Whether the code is right and new; then it is used up.</summary>
    public static async Task<bool> Use(UserManager<Account> users, Account account, string? typed)
    {
        var code = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        var used = account.UsedCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (code.Length != 6 || used.Contains(code) || !await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return false;
        }

        account.UsedCodes = string.Join(' ', used.Append(code).TakeLast(Remembered));
        return true;
    }
}
