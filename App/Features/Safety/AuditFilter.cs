using System.Globalization;
using System.Text.RegularExpressions;
using CaseAcceptance.Data;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Safety;

/// <summary>Which entries of the audit trail are asked for.</summary>
/// <param name="Record">Such as "patient 12" or "case 40".</param>
public sealed partial record AuditFilter(int? PersonId = null, AuditKind? Kind = null, string? Record = null, DateOnly? From = null, DateOnly? To = null)
{
    public static string RecordProblem => "Write patient 12, or case 40.";

    public bool IsAny => this == new AuditFilter();

    public (string What, int Id)? Asked => RecordWords().Match(Record ?? "") is { Success: true } match
        && int.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (match.Groups["what"].Value.ToLowerInvariant(), id) : null;

    public bool IsWrong => !string.IsNullOrWhiteSpace(Record) && Asked is null;

    /// <summary>The newest first.</summary>
    public IQueryable<AuditEntry> Of(PracticeDb db, PracticeClock clock)
    {
        IQueryable<AuditEntry> found = db.AuditEntries;
        found = PersonId is { } person ? found.Where(entry => entry.PersonId == person) : found;
        found = Kind is { } kind ? found.Where(entry => entry.Kind == kind) : found;
        found = Asked is not { Id: var id } asked ? found : asked.What == "case" ? found.Where(entry => entry.CaseId == id) : found.Where(entry => entry.PatientId == id);
        found = IsWrong ? found.Where(entry => false) : found;
        if (From is { } from)
        {
            var first = clock.ToUtc(from.ToDateTime(TimeOnly.MinValue));
            found = found.Where(entry => entry.At >= first);
        }

        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            found = found.Where(entry => entry.At < end);
        }

        return found.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);
    }

    [GeneratedRegex(@"^\s*(?<what>patient|case)\s*(?<id>\d+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RecordWords();
}
