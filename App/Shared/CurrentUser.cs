using System.Globalization;
using System.Security.Claims;
using CaseAcceptance.Domain;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseAcceptance.Shared;

/// <summary>Who acts. Taken from the sign-in cookie, looked up anew each time, so that a change of role counts at once.</summary>
public sealed class CurrentUser(AuthenticationStateProvider signIn, PracticeBook book)
{
    int? actingAs;

    public async Task<Person?> Find()
    {
        var id = actingAs ?? IdOf((await signIn.GetAuthenticationStateAsync()).User);
        return book.Now.People.FirstOrDefault(person => person.Id == id && person.IsActive);
    }

    public async Task<Person> Get() => await Find() ?? throw new NotAllowed();

    public async Task<bool> May(May may) => Permissions.Allow(await Find(), may);

    /// <summary>For work without a browser, such as the command line.</summary>
    public void ActAs(int personId) => actingAs = personId;

    public static int? IdOf(ClaimsPrincipal user) =>
        int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
