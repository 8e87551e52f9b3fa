using System.Text;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>The report as plain text, for the command line.</summary>
static class ReportText
{
    const int Most = 20;

    public static string Of(ImportReport report)
    {
        var text = new StringBuilder();
        if (!report.IsRefused)
        {
            text.AppendLine($"The export is from {Words.LongDay(report.AsOf)}.").AppendLine().AppendLine("What comes");
            foreach (var (what, count) in ReportWords.Comes(report))
            {
                Row(text, what, count);
            }

            Cases(text, report);
            Differs(text, report);
            text.AppendLine().AppendLine("What counts as treatment");
            foreach (var category in report.Categories)
            {
                Row(text, $"{category.Name}, {(category.IsTreatment ? "treatment" : "not treatment")}", category.Procedures);
            }
        }

        Skipped(text, report);
        Problems(text, report, "Refused", Cost.FileRefused, Cost.RowRefused);
        Problems(text, report, "Values left out", Cost.ValueLeftOut);
        Problems(text, report, "Notices", Cost.Notice);
        return text.ToString();
    }

    static void Cases(StringBuilder text, ImportReport report)
    {
        foreach (var (stage, count, fee) in report.Stages)
        {
            Row(text, $"  Open in {stage.InWords()}", count, fee);
        }

        foreach (var (outcome, count, fee) in report.Outcomes)
        {
            Row(text, $"  Closed, {outcome.InWords().ToLowerInvariant()}", count, fee);
        }
    }

    static void Differs(StringBuilder text, ImportReport report)
    {
        if (report.Changes.Count + report.Unchanged + report.Parts.Count == 0)
        {
            return;
        }

        text.AppendLine().AppendLine("What is different from last time");
        foreach (var (what, count) in ReportWords.Differs(report))
        {
            Row(text, what, count);
        }

        foreach (var change in report.Changes.Take(Most))
        {
            text.AppendLine($"  {change.Name}, {CaseTitle.InSentence(change.What)}: {(change.From.Length > 0 ? $"{change.From} to " : "")}{change.To}{(change.Fate == ChangeFate.ForReview ? " (for review, ours stays)" : "")}");
        }

        report.Parts.ToList().ForEach(part => text.AppendLine($"  {part}"));
    }

    static void Skipped(StringBuilder text, ImportReport report)
    {
        text.AppendLine().AppendLine("What stays behind");
        foreach (var (what, why, count) in report.Skipped)
        {
            Row(text, $"{what}: {why}", count);
        }

        foreach (var twin in report.Twins.Take(Most))
        {
            text.AppendLine($"  {twin.Name} may be {(twin.PatientId is { } id ? $"here already (patient {id})" : "in the files twice")}. Both are kept.");
        }
    }

    static void Problems(StringBuilder text, ImportReport report, string title, params Cost[] costs)
    {
        var count = costs.Sum(cost => report.Problems.Count(cost));
        if (count == 0)
        {
            return;
        }

        text.AppendLine().AppendLine($"{title}: {count:#,##0}");
        foreach (var problem in report.Problems.Kept.Where(p => costs.Contains(p.Cost)).Take(Most))
        {
            text.AppendLine($"  {problem}");
        }
    }

    static void Row(StringBuilder text, string what, int count, Money? money = null) =>
        text.AppendLine($"  {what,-60} {count,9:#,##0}{(money is { } fee ? $"  {fee}" : "")}");
}
