using CaseAcceptance.Data;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>A practice from before there were accounts: whoever sees the server start gets a code, good for a day, to make it theirs.</summary>
static class OfferClaim
{
    /// <summary>Answers with the code to print, or null where there is nothing to claim.</summary>
    [Needs(May.Anyone)]
    public sealed record Command : IRequest<string?>;

    sealed class Handler(PracticeWriter writer, PracticeBook book, PracticeClock clock) : IRequestHandler<Command, string?>
    {
        public async Task<string?> Handle(Command request, CancellationToken cancellationToken)
        {
            if (book.Now is not { Practice.IsDemo: false, Accounts.Count: 0 })
            {
                return null;
            }

            var code = AccountCode.New();
            return await writer.Write(async db =>
            {
                await db.AccountCodes.Where(c => c.Kind == CodeKind.Claim).ExecuteDeleteAsync(cancellationToken);
                db.AccountCodes.Add(new() { Kind = CodeKind.Claim, Hash = AccountCode.HashOf(code), ExpiresAt = clock.Now.AddDays(1) });
                return code;
            });
        }
    }
}
