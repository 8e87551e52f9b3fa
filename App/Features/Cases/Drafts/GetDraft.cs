using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>What this person typed into this dialog and did not save, if it is younger than a day.</summary>
static class GetDraft
{
    [Needs(May.Read)]
    public sealed record Query(string Key) : IRequest<Kept?>;

    public sealed record Kept
    {
        public required string Form { get; init; }

        /// <summary>On the practice's wall clock.</summary>
        public required DateTime At { get; init; }
    }

    sealed class Handler(IDbContextFactory<PracticeDb> databases, CurrentUser user, PracticeClock clock) : IRequestHandler<Query, Kept?>
    {
        public async Task<Kept?> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            var gone = clock.Now - DraftText.KeptFor;
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var draft = await db.Drafts.AsNoTracking()
                .FirstOrDefaultAsync(d => d.PersonId == me.Id && d.Key == request.Key && d.SavedAt >= gone, cancellationToken);
            return draft is not null && DraftText.From(draft.Json) is { } text
                ? new Kept { Form = text.Form, At = clock.ToLocal(draft.SavedAt) }
                : null;
        }
    }
}
