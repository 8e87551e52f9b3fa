using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Search;

public sealed record SearchFound
{
    public static SearchFound Nothing { get; } = new() { Words = [], Cases = [], Patients = [] };

    /// <summary>The folded words that were looked for.</summary>
    public required IReadOnlyList<string> Words { get; init; }
    public required IReadOnlyList<FoundCase> Cases { get; init; }
    public required IReadOnlyList<FoundPatient> Patients { get; init; }
}

public sealed record FoundCase
{
    public required int Id { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string PreferredName { get; init; }
    public required string Title { get; init; }
    public required Stage Stage { get; init; }
    public required Outcome? Outcome { get; init; }
    public required NextKind? NextKind { get; init; }
    public required DateOnly? NextDue { get; init; }
    public required Money PatientPart { get; init; }

    public string Name => new Patient { FirstName = FirstName, LastName = LastName, PreferredName = PreferredName }.FullName;

    /// <summary>Exam, call back today.</summary>
    public string Standing(DateOnly today) => this switch
    {
        { Outcome: { } outcome } => outcome.InWords(),
        { NextKind: { } kind, NextDue: { } due } => $"{Stage.InWords()}, {kind.InWords().ToLowerInvariant()} {When(due, today)}",
        _ => Stage.InWords(),
    };

    static string When(DateOnly due, DateOnly today) => due == today ? "today" : due < today ? "overdue" : Words.Day(due, today);
}

public sealed record FoundPatient
{
    public required int Id { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string PreferredName { get; init; }
    public required DateOnly? BirthDate { get; init; }
    public required DateTime? LastVisit { get; init; }
    public required int OpenCases { get; init; }
    public required int ClosedCases { get; init; }

    public string Name => new Patient { FirstName = FirstName, LastName = LastName, PreferredName = PreferredName }.FullName;

    /// <summary>44, last visit Jan 22. No open case.</summary>
    public string InWords(DateOnly today)
    {
        var age = Patient.AgeOn(BirthDate, today) is { } years ? $"{years}, " : "";
        var visit = LastVisit is { } at ? $"last visit {Words.Date(DateOnly.FromDateTime(at), today)}" : "no visit yet";
        var cases = OpenCases > 0 ? Words.Count(OpenCases, "open case", "open cases")
            : ClosedCases > 0 ? Words.Count(ClosedCases, "closed case", "closed cases")
            : "No open case";
        var first = age.Length == 0 ? char.ToUpperInvariant(visit[0]) + visit[1..] : visit;
        return $"{age}{first}. {cases}";
    }
}
