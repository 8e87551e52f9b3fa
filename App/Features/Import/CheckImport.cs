using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import;

/// <summary>What an import would do; nothing is written. Null when it was stopped.</summary>
static class CheckImport
{
    /// <param name="AsOf">The day of the export; null guesses it.</param>
    /// <param name="IsTreatment">What counts as treatment; null guesses it from the practice's own categories.</param>
    [Needs(May.CheckImport)]
    public sealed record Query(ImportSource Source, DateOnly? AsOf = null, Func<CodeRow, bool>? IsTreatment = null,
        IProgress<ImportProgress>? Progress = null, CancellationToken Stop = default) : IRequest<ImportReport?>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock, CurrentUser user) : IRequestHandler<Query, ImportReport?>
    {
        public async Task<ImportReport?> Handle(Query request, CancellationToken cancellationToken)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, request.Stop);
            try
            {
                return await Task.Run(() => Look(request, stop.Token), stop.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }

        async Task<ImportReport> Look(Query request, CancellationToken stop)
        {
            var export = request.Source.Read(request.Progress, stop, [.. book.Now.Providers.Select(p => p.Name)]);
            request.Progress?.Report(new("Checking", 0, 0));
            if (export.Problems.RefusesAFile)
            {
                return ImportReport.Refused(export);
            }

            await using var db = await databases.CreateDbContextAsync(stop);
            var known = await KnownRows.Read(db, stop);
            var isTreatment = Treatment(request.IsTreatment, export);
            var plan = ImportPlan.Of(export, isTreatment, Rules(request.AsOf, export, clock, book), known, new("Checking", request.Progress, stop));
            request.Progress?.Report(new("Comparing", 0, 0));
            var found = await Differences.Of(db, plan, known, new("Comparing", request.Progress, stop), stop);
            var stamp = clock.Stamp((await user.Get()).Id);

            // Followed in memory only: what is never saved is the check.
            var news = await new FollowSource(db, plan, found, stamp, new Noons(clock, stamp.Week).On, new("Following changes", request.Progress, stop)).Run(stop);
            return ImportReport.Of(plan, known, found, news);
        }
    }

    public static PlanRules Rules(DateOnly? asOf, PracticeExport export, PracticeClock clock, PracticeBook book)
    {
        var day = asOf ?? ExportDay.Guess(export, clock.Today);
        return new(day < clock.Today ? day : clock.Today, clock.Today, book.Now.Practice?.ImportExpiresAfterMonths ?? 18);
    }

    public static Func<CodeRow, bool> Treatment(Func<CodeRow, bool>? chosen, PracticeExport export) => chosen ?? (code => TreatmentCategory.Guess(code, export));
}
