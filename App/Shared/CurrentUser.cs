using CaseAcceptance.Domain;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseAcceptance.Shared;

/// <summary>Who acts. Taken from the sign-in, looked up anew each time, so that a change of role, or leaving, counts at once.</summary>
public sealed class CurrentUser(AuthenticationStateProvider signIn, PracticeBook book, Sessions sessions)
{
    int? actingAs;

    public async Task<Person?> Find() => actingAs is { } id
        ? book.Now.People.FirstOrDefault(person => person.Id == id && person.IsActive)
        : SignedIn.Of((await signIn.GetAuthenticationStateAsync()).User, book.Now);

    public async Task<Person> Get() => await Find() ?? throw new NotAllowed();

    public async Task<bool> May(May may) => Permissions.Allow(await Find(), may);

    public async Task<string?> Session() => actingAs is null ? SignedIn.SessionOf((await signIn.GetAuthenticationStateAsync()).User) : null;

    /// <summary>Whether this browser lay idle for too long; until the password is given nothing is read or changed through it.</summary>
    public async Task<bool> IsLocked() => sessions.IsLocked(await Session());

    /// <summary>For work without a browser, such as the command line.</summary>
    public void ActAs(int personId) => actingAs = personId;
}
