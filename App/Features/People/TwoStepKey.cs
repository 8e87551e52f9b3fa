using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>The key to type into an authenticator app; the same one until it is in use, and never shown after that.</summary>
static class TwoStepKey
{
    /// <param name="PersonId">As the cookie says; they may have the second step still ahead.</param>
    [Needs(May.Anyone)]
    public sealed record Command(int PersonId) : IRequest<string?>;

    sealed class Handler(PracticeWriter writer, UserManager<Account> users) : IRequestHandler<Command, string?>
    {
        public Task<string?> Handle(Command request, CancellationToken cancellationToken) => writer.Write(async db =>
        {
            var account = await db.Accounts.FirstOrDefaultAsync(a => a.PersonId == request.PersonId, cancellationToken) ?? throw new NotAllowed();
            return account.TwoFactorEnabled ? null : account.AuthenticatorKey ??= users.GenerateNewAuthenticatorKey();
        });
    }
}
