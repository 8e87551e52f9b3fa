using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>Keeps what a person has typed but not saved yet.</summary>
static class SaveDraft
{
    [Needs(May.Read)]
    [Unrecorded("Text that the person has not sent yet")]
    public sealed record Command(string Key, DraftText Text) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, CurrentUser user, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            using var turn = await gate.Enter(cancellationToken);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var gone = clock.Now - DraftText.KeptFor;
            await db.Drafts.Where(d => d.SavedAt < gone).ExecuteDeleteAsync(cancellationToken);
            var draft = await db.Drafts.FirstOrDefaultAsync(d => d.PersonId == me.Id && d.Key == request.Key, cancellationToken);
            if (draft is null)
            {
                db.Drafts.Add(new() { PersonId = me.Id, Key = request.Key, Json = request.Text.ToJson(), SavedAt = clock.Now });
            }
            else
            {
                (draft.Json, draft.SavedAt) = (request.Text.ToJson(), clock.Now);
            }

            await db.SaveChangesAsync(cancellationToken);
            return Result.Done();
        }
    }
}
