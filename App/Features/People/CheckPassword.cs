using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Whose sign-in name and password these are. Never says which of them was wrong, nor whether there were too many tries.</summary>
static class CheckPassword
{
    public const string Wrong = "That sign-in name and password do not match. Check for caps lock and try again. After 5 wrong tries a name has to wait for 15 minutes.";

    /// <summary>Answers with the account, or null.</summary>
    [Needs(May.Anyone)]
    public sealed record Command(string? SignInName, string? Password) : IRequest<AccountBrief?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, Passwords passwords, Tries tries) : IRequestHandler<Command, AccountBrief?>
    {
        public async Task<AccountBrief?> Handle(Command request, CancellationToken cancellationToken)
        {
            var name = Account.NameAsKey(request.SignInName is { Length: <= 200 } typed ? typed : "");
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var account = await db.Accounts.AsNoTracking()
                .FirstOrDefaultAsync(a => a.NormalizedUserName == name && db.People.Any(p => p.Id == a.PersonId && p.IsActive), cancellationToken);
            var mayTry = tries.Begin("name " + name);
            var isRight = passwords.IsRight(account?.PasswordHash, request.Password);
            if (account is null || !mayTry || !isRight)
            {
                AuditNote.Say(mayTry ? AuditKind.SignInFailed : AuditKind.LockedOut, account?.PersonId, account is null ? "A name that nobody has" : "");
                return null;
            }

            tries.Succeeded("name " + name);
            return AccountBrief.Of(account);
        }
    }
}
