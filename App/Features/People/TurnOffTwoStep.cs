using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>One's own, by whoever knows the password, and where the practice leaves it to each.</summary>
static class TurnOffTwoStep
{
    [Needs(May.Read)]
    public sealed record Command(string? Password) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            Refusal.When(book.Now.Practice?.RequiresTwoStep == true, "This practice signs in with two steps. A manager can change that in Settings.");
            await CheckOwnPassword.Must(mediator, book, me, request.Password, cancellationToken);
            return await writer.Change(async db =>
            {
                var account = await db.Accounts.SingleAsync(a => a.PersonId == me.Id, cancellationToken);
                account.TurnOffTwoStep();
                account.SignOutEverywhere();
                await db.AccountCodes.Where(c => c.PersonId == me.Id && c.Kind == CodeKind.Recovery).ExecuteDeleteAsync(cancellationToken);
                return "Two-step sign-in is off.";
            });
        }
    }
}
