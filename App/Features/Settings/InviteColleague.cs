using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.People;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>A code to hand over, with which a colleague chooses a password: the first one (7 days), or a new one (1 day), and then the old one is gone at once.</summary>
static class InviteColleague
{
    /// <param name="TurnOffTwoStep">For a lost phone.</param>
    [Needs(May.ManagePractice)]
    public sealed record Command(int PersonId, bool TurnOffTwoStep = false) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeClock clock, CurrentUser user) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            // On the command line the program acts as a manager, perhaps the one who can not sign in.
            var (me, isInBrowser, code) = (await user.Get(), await user.Session() is not null, AccountCode.New());
            return await writer.Write(async db =>
            {
                var person = await db.People.FindAsync([request.PersonId], cancellationToken);
                Refusal.When(person is not { IsActive: true }, "This person is not available.");
                Refusal.When(isInBrowser && person!.Id == me.Id && await db.Accounts.AnyAsync(a => a.PersonId == me.Id, cancellationToken), "Change your own password in Your account.");
                AuditNote.Explain($"For {person!.Name}{(request.TurnOffTwoStep ? ", without their second step" : "")}");
                var days = await Reset(db, request, cancellationToken) ? 1 : 7;
                await db.AccountCodes.Where(c => c.PersonId == person.Id && c.Kind == CodeKind.Join).ExecuteDeleteAsync(cancellationToken);
                db.AccountCodes.Add(new() { Kind = CodeKind.Join, PersonId = person.Id, Hash = AccountCode.HashOf(code), ExpiresAt = clock.Now.AddDays(days) });
                return Result.Done() with { Codes = [code] };
            });
        }

        /// <summary>Whether there was an account; nobody gets into it now but by the code.</summary>
        static async Task<bool> Reset(PracticeDb db, Command request, CancellationToken cancellationToken)
        {
            if (await db.Accounts.FirstOrDefaultAsync(a => a.PersonId == request.PersonId, cancellationToken) is not { } account)
            {
                return false;
            }

            account.PasswordHash = null;
            account.SignOutEverywhere();
            if (request.TurnOffTwoStep)
            {
                account.TurnOffTwoStep();
                await db.AccountCodes.Where(c => c.PersonId == request.PersonId && c.Kind == CodeKind.Recovery).ExecuteDeleteAsync(cancellationToken);
            }

            return true;
        }
    }
}
