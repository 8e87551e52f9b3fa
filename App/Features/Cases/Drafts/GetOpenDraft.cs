using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>The key of the dialog that was open in this tab when its page was lost, within the last ten minutes.</summary>
static class GetOpenDraft
{
    static readonly TimeSpan Recent = TimeSpan.FromMinutes(10);

    [Needs(May.Read)]
    public sealed record Query(string Tab) : IRequest<string?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, CurrentUser user, PracticeClock clock) : IRequestHandler<Query, string?>
    {
        public async Task<string?> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = await user.Get();
            var since = clock.Now - Recent;
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var drafts = await db.Drafts.AsNoTracking().Where(d => d.PersonId == me.Id && d.SavedAt >= since)
                .OrderByDescending(d => d.SavedAt).ToListAsync(cancellationToken);
            return drafts.FirstOrDefault(d => DraftText.From(d.Json) is { IsOpen: true } text && text.Tab == request.Tab)?.Key;
        }
    }
}
