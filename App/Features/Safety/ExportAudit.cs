using System.Globalization;
using System.Text;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Safety;

/// <summary>The audit trail, or the part that a filter leaves, as a file for a spreadsheet.</summary>
public static class ExportAudit
{
    public const string FileName = "audit-trail.csv";
    const int Most = 100_000;

    [Needs(May.ManagePractice)]
    [Recorded(AuditKind.Export)]
    public sealed record Command(AuditFilter Filter) : IRequest<Result>;

    public sealed record Exported(string Text) : Result(ResultKind.Done, "");

    sealed class Handler(IDbContextFactory<PracticeDb> databases, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = request.Filter.Of(db, clock).AsNoTracking();
            var count = await found.CountAsync(cancellationToken);
            Refusal.When(count > Most, $"{count:#,##0} entries are more than one file holds ({Most:#,##0}). Choose days.");
            AuditNote.Explain($"Audit trail, {Words.Count(count, "entry", "entries")}");
            var text = new StringBuilder(Csv.Line("Number", "When (UTC)", "Who", "What", "Step", "Patient", "Case", "Details", "From where", "Mark"));
            await foreach (var entry in found.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                text.Append(Csv.Line($"{entry.Id}", entry.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.Who(), entry.Kind.InWords(), entry.Step(),
                    $"{entry.PatientId}", $"{entry.CaseId}", entry.Details, entry.FromWhere, entry.Hash));
            }

            return new Exported(text.ToString());
        }
    }
}
