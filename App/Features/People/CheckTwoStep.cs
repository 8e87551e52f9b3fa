using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>The second step: six digits from the app, or a recovery code, which is then used up.</summary>
static class CheckTwoStep
{
    public const string Wrong = "That code is not right. Wait for the app's next one and try again. After 5 wrong tries you have to wait for 15 minutes.";

    /// <param name="AccountId">Who gave the password, as the cookie of the first step says.</param>
    [Needs(May.Anyone)]
    public sealed record Command(int AccountId, string? Code) : IRequest<bool>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeClock clock, UserManager<Account> users, Tries tries, PracticeBook book) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var name = $"app {request.AccountId}";
            var personId = book.Now.Accounts.FirstOrDefault(a => a.Id == request.AccountId)?.PersonId;
            if (!tries.Begin(name))
            {
                AuditNote.Say(AuditKind.LockedOut, personId, "Second step");
                return false;
            }

            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == request.AccountId && a.TwoFactorEnabled, cancellationToken);
            if (account is null || !(await AppCode.Use(users, account, request.Code) || await Recovers(db, account, request.Code)))
            {
                AuditNote.Say(AuditKind.SignInFailed, personId, "Second step");
                return false;
            }

            await db.SaveChangesAsync(cancellationToken);
            tries.Succeeded(name);
            return true;
        }

        async Task<bool> Recovers(PracticeDb db, Account account, string? code)
        {
            var isGood = await db.Good(code, CodeKind.Recovery, clock.Now).Where(c => c.PersonId == account.PersonId).ExecuteDeleteAsync() == 1;
            if (isGood)
            {
                AuditNote.Say(AuditKind.CodeUsed, account.PersonId, "Recovery code");
            }

            return isGood;
        }
    }
}
