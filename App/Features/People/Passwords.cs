using CaseAcceptance.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaseAcceptance.Features.People;

/// <summary>Makes and compares password hashes. Comparing with nobody's takes as long as with somebody's.</summary>
sealed class Passwords(IOptions<PasswordHasherOptions> options)
{
    readonly PasswordHasher<Account> hasher = new(options);
    readonly string nobodys = new PasswordHasher<Account>(options).HashPassword(null!, Guid.NewGuid().ToString());

    public string HashOf(string password) => hasher.HashPassword(null!, Account.Text(password));

    public bool IsRight(string? hash, string? password)
    {
        // What is longer than any password can be is not worth the work.
        var typed = password is { Length: <= PasswordRule.Most } ? Account.Text(password) : "";
        return hasher.VerifyHashedPassword(null!, hash ?? nobodys, typed) != PasswordVerificationResult.Failed && hash is not null;
    }
}
