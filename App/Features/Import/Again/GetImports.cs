using CaseAcceptance.Data;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>The imports of this practice, newest first.</summary>
static class GetImports
{
    const int Most = 20;

    [Needs(May.CheckImport)]
    public sealed record Query : IRequest<IReadOnlyList<ImportLine>>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Query, IReadOnlyList<ImportLine>>
    {
        public async Task<IReadOnlyList<ImportLine>> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var runs = await db.Imports.AsNoTracking().OrderByDescending(run => run.Id).Take(Most).ToListAsync(cancellationToken);
            var latest = runs.Find(run => run.UndoneAt is null);
            return [.. runs.Select(run => new ImportLine(run.Id, clock.ToLocal(run.At), run.PersonId, run.Name, run.Cases, run.Patients, run.Changed, run.ForReview, run.Gone,
                run.UndoneAt is not null, UndoImport.MayUndo(run, latest?.Id, clock.Now), UndoImport.IsInTime(run, clock.Now) && run != latest ? clock.ToLocal(latest!.At) : null))];
        }
    }
}

/// <summary>An import as the list shows it.</summary>
/// <param name="UndoFirst">When the later import was that must be undone before this one.</param>
public sealed record ImportLine(int Id, DateTime At, int? PersonId, string Name, int Cases, int Patients, int Changed, int ForReview, int Gone, bool IsUndone, bool MayUndo, DateTime? UndoFirst);
