using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>A colleague uses the code that a manager gave, and chooses a password; the first time a sign-in name as well.</summary>
static class JoinPractice
{
    [Needs(May.Anyone)]
    public sealed record Command(string Code, string? SignInName, string Password) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book, PracticeClock clock, Passwords passwords) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var hash = passwords.HashOf(request.Password);
            return await writer.Change(async db =>
            {
                var code = await db.Good(request.Code, CodeKind.Join, clock.Now).FirstOrDefaultAsync(cancellationToken) ?? throw new Refusal(LookUpCode.NotGood);
                AuditNote.Say(AuditKind.CodeUsed, code.PersonId, "Chose a password");
                var account = await db.Accounts.FirstOrDefaultAsync(a => a.PersonId == code.PersonId, cancellationToken);
                var name = account?.UserName ?? request.SignInName;
                var problem = SignInName.Problem(name) ?? PasswordRule.Problem(request.Password, book.Now.Practice?.Name, book.Now.NameOf(code.PersonId), name);
                Refusal.When(problem is not null, problem ?? "");
                if (account is null)
                {
                    await SignInName.MustBeFree(db, name!, null);
                    db.Accounts.Add(account = Account.For(code.PersonId!.Value, name!));
                }

                account.PasswordHash = hash;
                account.SignOutEverywhere();
                db.AccountCodes.Remove(code);
                return "";
            });
        }
    }
}
