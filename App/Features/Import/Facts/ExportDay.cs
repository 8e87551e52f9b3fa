using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>A guess at the day on which the export was made: the newest day on which anything was done or written down.</summary>
static class ExportDay
{
    /// <summary>Days after today are slips of typing, or planned work.</summary>
    public static DateOnly Guess(PracticeExport export, DateOnly today) =>
        export.Procedures.SelectMany(p => new[] { p.PlannedOn, p.CompletedOn })
            .Concat(export.Plans.Values.Select(p => p.On))
            .Concat(export.Talks.Select(t => t.At is { } at ? DateOnly.FromDateTime(at) : (DateOnly?)null))
            .Concat(export.Visits.Values.Where(v => v.Status == VisitStatus.Complete)
                .Select(v => v.Start is { } at ? DateOnly.FromDateTime(at) : (DateOnly?)null))
            .Where(day => day <= today)
            .Max() ?? today;
}
