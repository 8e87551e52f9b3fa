using System.Globalization;
using System.Security.Claims;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Shared;

/// <summary>What a sign-in says, held against the people and accounts as they are now.</summary>
public static class SignedIn
{
    public const string Stamp = "stamp";
    public const string Session = "session";

    /// <summary>Nobody, once the person left, signed out everywhere or has a new password.</summary>
    public static Person? Of(ClaimsPrincipal? user, PracticeLists lists)
    {
        var account = lists.AccountOf(IdOf(user));
        return account is { Stamp: { Length: > 0 } stamp } && user!.FindFirstValue(Stamp) == stamp && lists.Person(account.PersonId) is { IsActive: true } person ? person : null;
    }

    /// <summary>Which browser this is.</summary>
    public static string? SessionOf(ClaimsPrincipal? user) => user?.FindFirstValue(Session);

    static int? IdOf(ClaimsPrincipal? user) =>
        int.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
