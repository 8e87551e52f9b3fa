using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>The first minute of a new practice: its name and zone, its manager and their account, three chairs and a list of treatments to start from.</summary>
static class SetUpPractice
{
    [Needs(May.Anyone)]
    public sealed record Command(string Name, string TimeZone, string Manager, string SignInName, string Password) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, Passwords passwords) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = Practice.Problem(request.Name, request.TimeZone)
                ?? (string.IsNullOrWhiteSpace(request.Manager) ? "Enter your name." : null)
                ?? SignInName.Problem(request.SignInName)
                ?? PasswordRule.Problem(request.Password, request.Name, request.Manager, request.SignInName);
            Refusal.When(problem is not null, problem ?? "");
            var hash = passwords.HashOf(request.Password);
            return await writer.Change(async db =>
            {
                // Asked inside the writing transaction: of two who come at once the second finds the first.
                Refusal.When(await db.Practices.AnyAsync(cancellationToken) || await db.Accounts.AnyAsync(cancellationToken), "This practice is already set up. Sign in.");
                var manager = new Person { Name = request.Manager.Trim(), Role = Role.Manager };
                db.Practices.Add(new Practice { Name = request.Name.Trim(), TimeZone = request.TimeZone });
                db.People.Add(manager);
                db.Operatories.AddRange(Enumerable.Range(1, 3).Select(n => new Operatory { Name = $"Chair {n}", Position = n }));
                db.ProcedureTypes.AddRange(StarterList.Types());
                await db.SaveChangesAsync(cancellationToken);
                var account = Account.For(manager.Id, request.SignInName);
                account.PasswordHash = hash;
                db.Accounts.Add(account);
                AuditNote.Say(AuditKind.Account, manager.Id, "Set up the practice");
                return "";
            });
        }
    }
}
