using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>Ends one's own sign-in in every browser, this one too.</summary>
static class SignOutEverywhere
{
    [Needs(May.Read)]
    public sealed record Command : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, CurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            return await writer.Change(async db =>
            {
                (await db.Accounts.SingleAsync(a => a.PersonId == me.Id, cancellationToken)).SignOutEverywhere();
                return "";
            });
        }
    }
}
