using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Import.Publishing;

/// <summary>The one short transaction in which all that is ready comes in, with what follows the source.</summary>
sealed class Publication(WriteGate gate, Announcing announcing, StagedFile staged, ImportPlan plan, KnownRows known, Differences found,
    News news, ImportPractice.Command request, Stamp stamp)
{
    readonly PracticeDb db = staged.Db;

    public async Task<string> Run(CancellationToken stop)
    {
        var rows = new StagedRows(staged);
        if (found.IsEmpty && await rows.Count(stop) == 0)
        {
            return "Nothing new to import";
        }

        Refusal.When(request.Promise is { } promise && promise.Changes != Promise.Of(news.Changes), Promise.Broken);
        using var turn = await gate.Enter(stop);
        using var said = await announcing.Begin(plan.Patients.Count, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        Refusal.When(!await known.IsAsBefore(db, stop), "Someone else has imported just now. Check once more.");
        Refusal.When(!await news.Read.IsStill(db, stop) || (!found.IsEmpty && await rows.MovesLists(stop)), Promise.Broken);
        var made = await rows.Publish((done, total) => request.Progress?.Report(new("Saving", done, total)), stop);
        var run = Run(made);
        await db.SaveChangesAsync(stop);

        // What is saved need not be compared once more.
        db.ChangeTracker.Clear();
        news.WriteInto(run);
        db.Imports.Add(run);
        await db.SaveChangesAsync(stop);
        if (request.Announce)
        {
            await Announcement.Raise(db, stop);
        }

        stop.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
        return Says();
    }

    ImportRun Run(string made) => new()
    {
        At = stamp.At,
        PersonId = stamp.PersonId,
        Name = request.Source.Name,
        AsOf = plan.Rules.AsOf,
        Cases = plan.Cases.Count,
        Patients = plan.Patients.Count,
        Unchanged = found.Unchanged,
        Refused = plan.Export.Problems.Count(Cost.RowRefused),
        Made = made,
    };

    string Says()
    {
        var changed = news.Count(ChangeFate.Taken) + news.Count(ChangeFate.Gone);
        var said = new[]
        {
            plan.Cases.Count > 0 || news.Changes.Count == 0 ? $"{Words.Count(plan.Cases.Count, "case", "cases")} imported" : "",
            changed > 0 ? $"{Words.Count(changed, "change", "changes")} taken over" : "",
            news.Count(ChangeFate.ForReview) is > 0 and var review ? $"{review} for review" : "",
        };
        return string.Join(", ", said.Where(part => part.Length > 0));
    }
}
