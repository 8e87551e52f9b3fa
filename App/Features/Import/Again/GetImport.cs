using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What one import has found different: taken over, for review, gone. A nightly one is read here by people.</summary>
static class GetImport
{
    /// <param name="Fate">Which of them; null is the first kind that has any, what waits for review before all.</param>
    [Needs(May.CheckImport)]
    public sealed record Query(int Id, ChangeFate? Fate, int Page, int Size) : IRequest<ImportFile?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, ImportFile?>
    {
        public async Task<ImportFile?> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.Imports.AsNoTracking().FirstOrDefaultAsync(run => run.Id == request.Id, cancellationToken) is not { } run)
            {
                return null;
            }

            var fate = request.Fate ?? (run.ForReview > 0 ? ChangeFate.ForReview : run.Changed > 0 ? ChangeFate.Taken : ChangeFate.Gone);
            var changes = await db.Imports.AsNoTracking().Where(one => one.Id == run.Id).SelectMany(one => one.Changes).Where(change => change.Fate == fate)
                .OrderBy(change => change.Id).Skip(request.Page * request.Size).Take(request.Size).ToListAsync(cancellationToken);
            return new(run.Name, clock.ToLocal(run.At), run.AsOf, run.UndoneAt is not null, fate, run.Changed, run.ForReview, run.Gone, changes);
        }
    }
}

/// <summary>One import and a page of what it has found different.</summary>
public sealed record ImportFile(string Name, DateTime At, DateOnly AsOf, bool IsUndone, ChangeFate Fate, int Changed, int ForReview, int Gone, IReadOnlyList<ImportChange> Changes)
{
    public int Count => Fate switch { ChangeFate.ForReview => ForReview, ChangeFate.Taken => Changed, _ => Gone };
}
