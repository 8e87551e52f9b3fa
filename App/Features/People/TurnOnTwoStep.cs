using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>The app's first code shows that it has the key. Answers with recovery codes to print; other browsers are signed out.</summary>
static class TurnOnTwoStep
{
    const int Spare = 8;

    /// <param name="PersonId">As the cookie says; they may have the second step still ahead.</param>
    [Needs(May.Anyone)]
    public sealed record Command(int PersonId, string? Code) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, UserManager<Account> users, Tries tries) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Write(async db =>
        {
            var account = await db.Accounts.FirstOrDefaultAsync(a => a.PersonId == request.PersonId, cancellationToken) ?? throw new NotAllowed();
            Refusal.When(account.TwoFactorEnabled, "Two-step sign-in is on already.");
            var name = $"app {account.Id}";
            Refusal.When(!tries.Begin(name) || account.AuthenticatorKey is null || !await AppCode.Use(users, account, request.Code),
                "That is not the code that the app shows now. After 5 wrong tries you have to wait for 15 minutes.");
            tries.Succeeded(name);
            account.TwoFactorEnabled = true;
            account.SignOutEverywhere();
            var codes = Enumerable.Range(0, Spare).Select(_ => AccountCode.New()).ToList();
            await db.AccountCodes.Where(c => c.PersonId == account.PersonId && c.Kind == CodeKind.Recovery).ExecuteDeleteAsync(cancellationToken);
            db.AccountCodes.AddRange(codes.Select(code => new AccountCode { Kind = CodeKind.Recovery, PersonId = account.PersonId, Hash = AccountCode.HashOf(code) }));
            return Result.Done("Two-step sign-in is on.") with { Codes = codes };
        });
    }
}
