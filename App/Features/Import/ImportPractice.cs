using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import;

/// <summary>Brings a practice's data in: all of it in one transaction, or none of it. Until the end it can be stopped.</summary>
static class ImportPractice
{
    /// <param name="Promise">What the check has said; the import does exactly that or refuses.</param>
    /// <param name="Announce">From another process than the server: its open pages look again.</param>
    [Needs(May.Import)]
    [Recorded(AuditKind.Import)]
    public sealed record Command(ImportSource Source, DateOnly? AsOf = null, Func<CodeRow, bool>? IsTreatment = null,
        IProgress<ImportProgress>? Progress = null, bool Announce = false, Promise? Promise = null, CancellationToken Stop = default) : IRequest<Result>;

    sealed class Handler(IDbContextFactory<PracticeDb> databases, WriteGate gate, PracticeBook book, PracticeClock clock, LiveChanges changes, CurrentUser user, DataFolder folder, Announcing announcing)
        : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            Refusal.When(book.Now.Practice is null, "There is no practice here yet. Set it up first.");
            Refusal.When(book.Now.Practice!.IsDemo, "This is the demo practice. Set up your own practice first.");
            Refusal.When(request.AsOf > clock.Today, "The day of the export lies in the future. Pick today or earlier.");
            var stamp = clock.Stamp((await user.Get()).Id);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, request.Stop);
            try
            {
                // Apart from the page's own thread, so that its progress shows.
                var says = await Task.Run(() => Import(request, stamp, stop.Token), stop.Token);
                book.Forget();
                changes.Ring();
                return Result.Done(says);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                throw new Refusal("The import was stopped. Nothing was saved.");
            }
        }

        async Task<string> Import(Command request, Stamp stamp, CancellationToken stop)
        {
            request.Progress?.Report(new("Reading", 0, 0));
            Refusal.When(request.Source.HasChanged, "The files changed since the check. Check once more.");
            var export = request.Source.Read(request.Progress, stop, [.. book.Now.Providers.Select(p => p.Name)]);
            request.Progress?.Report(new("Preparing", 0, 0));
            if (export.Problems.Kept.FirstOrDefault(p => p.Cost == Cost.FileRefused) is { } refused)
            {
                throw new Refusal($"{refused} Nothing was saved.");
            }

            await using var staged = await StagedFile.Open(databases, Path.Combine(folder.In("import"), Guid.NewGuid().ToString("N")), stop);
            var known = await KnownRows.Read(staged.Db, stop);
            var rules = CheckImport.Rules(request.AsOf, export, clock, book);

            // Files that were answered differently since the check were read anew, and so the plan is made anew.
            var still = request.Promise?.Still(rules, known) is { } made && ReferenceEquals(made.Export, export) ? made : null;
            var plan = still ?? ImportPlan.Of(export, CheckImport.Treatment(request.IsTreatment, export), rules, known, new("Preparing", request.Progress, stop));
            Refusal.When(request.Promise is { } promise && promise.Comes != Promise.Of(plan), Promise.Broken);
            request.Progress?.Report(new("Comparing", 0, 0));
            var found = await Differences.Of(staged.Db, plan, known, new("Comparing", request.Progress, stop), stop);
            var ids = await new StageLists(staged, plan, stop).Write();
            await new StagePlan(staged, plan, ids, clock, stamp, request.Progress, stop).Write();
            var news = await new FollowSource(staged.Db, plan, found, stamp, new Noons(clock, stamp.Week).On, new("Following changes", request.Progress, stop), ids).Run(stop);
            await staged.Finish(stop);
            return await new Publication(gate, announcing, staged, plan, known, found, news, request, stamp).Run(stop);
        }
    }
}
