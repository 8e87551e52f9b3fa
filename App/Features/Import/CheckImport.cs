using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import;

/// <summary>What an import would do. Nothing is written.</summary>
static class CheckImport
{
    /// <param name="AsOf">The day of the export; null guesses it.</param>
    /// <param name="IsTreatment">What counts as treatment; null guesses it from the practice's own categories.</param>
    [Needs(May.CheckImport)]
    public sealed record Query(ImportSource Source, DateOnly? AsOf = null, Func<CodeRow, bool>? IsTreatment = null) : IRequest<ImportReport>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeBook book, PracticeClock clock) : IRequestHandler<Query, ImportReport>
    {
        public Task<ImportReport> Handle(Query request, CancellationToken cancellationToken) => Task.Run(async () =>
        {
            var export = request.Source.Read(cancellationToken);
            if (export.Problems.RefusesAFile)
            {
                return ImportReport.Refused(export);
            }

            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var known = await KnownRows.Read(db, cancellationToken);
            var rules = Rules(request.AsOf, export, clock, book);
            return ImportReport.Of(ImportPlan.Of(export, Treatment(request.IsTreatment, export), rules, known, cancellationToken), known);
        }, cancellationToken);
    }

    public static PlanRules Rules(DateOnly? asOf, PracticeExport export, PracticeClock clock, PracticeBook book)
    {
        var day = asOf ?? ExportDay.Guess(export, clock.Today);
        return new(day < clock.Today ? day : clock.Today, clock.Today, book.Now.Practice?.ImportExpiresAfterMonths ?? 18);
    }

    public static Func<CodeRow, bool> Treatment(Func<CodeRow, bool>? chosen, PracticeExport export) => chosen ?? (code => TreatmentCategory.Guess(code, export));
}
