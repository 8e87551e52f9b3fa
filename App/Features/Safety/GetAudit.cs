using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>One page of the audit trail, the newest first.</summary>
public static class GetAudit
{
    public const int PageSize = 50;

    [Needs(May.ManagePractice)]
    public sealed record Query(AuditFilter Filter, int Page) : IRequest<Found>;

    public sealed record Found(int Count, IReadOnlyList<AuditEntry> Entries);

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, Found>
    {
        public async Task<Found> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = request.Filter.Of(db, clock).AsNoTracking();
            return new(await found.CountAsync(cancellationToken), await found.Skip(request.Page * PageSize).Take(PageSize).ToListAsync(cancellationToken));
        }
    }
}
