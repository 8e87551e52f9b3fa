using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Whoever saw the server's code makes the first account of a practice that had none, as one of its managers.</summary>
static class ClaimPractice
{
    [Needs(May.Anyone)]
    [Recorded(AuditKind.CodeUsed)]
    public sealed record Command(string Code, int PersonId, string SignInName, string Password) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book, PracticeClock clock, Passwords passwords) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var person = Managers(book.Now).FirstOrDefault(p => p.Id == request.PersonId);
            var problem = (person is null ? "Pick who you are." : null)
                ?? SignInName.Problem(request.SignInName)
                ?? PasswordRule.Problem(request.Password, book.Now.Practice?.Name, person!.Name, request.SignInName);
            Refusal.When(problem is not null, problem ?? "");
            var hash = passwords.HashOf(request.Password);
            return await writer.Change(async db =>
            {
                Refusal.When(await db.Accounts.AnyAsync(cancellationToken), "This practice has an account already. Sign in.");
                var code = await db.Good(request.Code, CodeKind.Claim, clock.Now).FirstOrDefaultAsync(cancellationToken) ?? throw new Refusal(LookUpCode.NotGood);
                db.AccountCodes.Remove(code);
                var me = await db.People.SingleAsync(p => p.Id == person!.Id, cancellationToken);
                me.Role = Role.Manager;
                var account = Account.For(me.Id, request.SignInName);
                account.PasswordHash = hash;
                db.Accounts.Add(account);
                return "";
            });
        }
    }

    /// <summary>Everybody, where nobody is a manager.</summary>
    public static IReadOnlyList<Person> Managers(PracticeLists lists) =>
        lists.People.Where(p => p is { IsActive: true, Role: Role.Manager }).ToList() is { Count: > 0 } managers ? managers : [.. lists.People.Where(p => p.IsActive)];
}
