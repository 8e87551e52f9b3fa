using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

static class SavePractice
{
    [Needs(May.ManagePractice)]
    public sealed record Command(PracticeFields Fields, PracticeFields Seen) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, CurrentUser user) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var problem = request.Fields.Problem();
            Refusal.When(problem is not null, problem ?? "");
            var practice = await db.Practices.FirstAsync(cancellationToken);
            PracticeWriter.MustBeAsSeen(request.Seen, PracticeFields.Of(practice), fields => fields.InWords);
            if (request.Fields.RequiresTwoStep && !practice.RequiresTwoStep)
            {
                await AskForTwoSteps(db, (await user.Get()).Id, cancellationToken);
            }

            request.Fields.WriteTo(practice);
            return "Saved";
        });

        /// <summary>Whoever has no second step yet is signed out, and sets it up on the way back in.</summary>
        static async Task AskForTwoSteps(PracticeDb db, int managerId, CancellationToken cancellationToken)
        {
            var without = await db.Accounts.Where(account => !account.TwoFactorEnabled).ToListAsync(cancellationToken);
            Refusal.When(without.Exists(account => account.PersonId == managerId), "Turn on two-step sign-in for yourself first, in Your account.");
            without.ForEach(account => account.SignOutEverywhere());
        }
    }
}
