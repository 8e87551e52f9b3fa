using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>One's own, by whoever knows the present one. Other browsers are signed out.</summary>
static class ChangePassword
{
    [Needs(May.Read)]
    public sealed record Command(string Present, string Next) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book, CurrentUser user, Passwords passwords, IMediator mediator) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            var name = book.Now.AccountOf(me.Id)?.SignInName;
            await CheckOwnPassword.Must(mediator, book, me, request.Present, cancellationToken);
            var problem = PasswordRule.Problem(request.Next, book.Now.Practice?.Name, me.Name, name);
            Refusal.When(problem is not null, problem ?? "");
            var hash = passwords.HashOf(request.Next);
            return await writer.Change(async db =>
            {
                var account = await db.Accounts.SingleAsync(a => a.PersonId == me.Id, cancellationToken);
                account.PasswordHash = hash;
                account.SignOutEverywhere();
                return "Your password is changed. Other browsers are signed out.";
            });
        }
    }
}
