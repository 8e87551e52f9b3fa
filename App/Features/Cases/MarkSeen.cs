using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases;

/// <summary>This person has looked at the case; only their own changed dot depends on it, so no bell rings.</summary>
static class MarkSeen
{
    [Needs(May.Read)]
    [Unrecorded("Puts out a dot on the person's own board; the look itself is recorded")]
    public sealed record Command(int CaseId) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, SeenCases kept, CurrentUser user, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.Seen.FirstOrDefaultAsync(s => s.PersonId == me.Id && s.CaseId == request.CaseId, cancellationToken) is { } seen)
            {
                seen.At = clock.Now;
            }
            else
            {
                db.Seen.Add(new() { PersonId = me.Id, CaseId = request.CaseId, At = clock.Now });
            }

            await db.SaveChangesAsync(cancellationToken);
            await kept.Note(me.Id, request.CaseId, clock.Now);
            return Result.Done();
        }
    }
}
