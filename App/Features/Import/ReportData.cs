using System.Text.Json;
using CaseAcceptance.Data;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>The report as JSON, for a program that runs the check every night.</summary>
static class ReportData
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Of(ImportReport report) => JsonSerializer.Serialize(
        new
        {
            report.AsOf,
            report.IsRefused,
            Comes = ReportWords.Comes(report).ToDictionary(line => line.What, line => line.Count),
            Open = report.Stages.ToDictionary(s => s.Stage.ToString(), s => s.Count),
            Closed = report.Outcomes.ToDictionary(o => o.Outcome.ToString(), o => o.Count),
            Again = ReportWords.Differs(report).ToDictionary(line => line.What, line => line.Count),
            report.Parts,
            Changes = report.Changes.Select(c => new { c.PatientId, c.CaseId, c.What, c.From, c.To, Fate = c.Fate.ToString() }),
            Skipped = report.Skipped.Select(s => new { s.What, s.Why, s.Count }),
            Duplicates = report.Twins.Select(t => new { t.PatientId, t.Name }),
            Refused = report.RefusedRows,
            Problems = report.Problems.Kept.Select(p => new { Cost = p.Cost.ToString(), p.File, p.Line, p.Column, p.Value, p.Reason }),
        },
        Readable);
}
