using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>A name or a mail address of one's own choice; upper and lower case are the same.</summary>
static class SignInName
{
    public const int Most = 100;

    public static string? Problem(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "Enter a sign-in name."
        : name.Trim().Length is < 2 or > Most || name.Any(char.IsControl) ? "Use 2 to 100 characters."
        : null;

    public static async Task MustBeFree(PracticeDb db, string name, int? personId)
    {
        var key = Account.NameAsKey(name);
        Refusal.When(await db.Accounts.AnyAsync(a => a.NormalizedUserName == key && a.PersonId != personId), "This sign-in name is taken. Choose another one.");
    }
}
