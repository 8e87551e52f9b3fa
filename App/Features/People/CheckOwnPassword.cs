using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.People;

/// <summary>Asks whoever is signed in for the password once more. Wrong tries count as at sign-in.</summary>
static class CheckOwnPassword
{
    public const string Wrong = "That is not your password. After 5 wrong tries you have to wait for 15 minutes.";

    public static async Task Must(IMediator mediator, PracticeBook book, Person me, string? password, CancellationToken cancellation) =>
        Refusal.When((await mediator.Send(new CheckPassword.Command(book.Now.AccountOf(me.Id)?.SignInName, password), cancellation))?.PersonId != me.Id, Wrong);
}
