using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>For a lost laptop: the colleague is asked for the password again, in every browser.</summary>
static class SignOutColleague
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int PersonId) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            Refusal.When(!await End(db, request.PersonId, cancellationToken), "This person has no account.");
            return $"{book.Now.NameOf(request.PersonId)} is signed out everywhere";
        });
    }

    public static async Task<bool> End(PracticeDb db, int personId, CancellationToken cancellation)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.PersonId == personId, cancellation);
        account?.SignOutEverywhere();
        return account is not null;
    }
}
