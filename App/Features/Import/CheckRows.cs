using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>A case as the check shows it.</summary>
public sealed record CaseRow(string Patient, string Treatment, string Dentist, Money Fee, Money PatientPart, string Standing, bool IsOpen)
{
    /// <summary>Where it stands, or how it ended.</summary>
    public string Arrives => IsOpen ? Standing : $"Closed, {Standing.ToLowerInvariant()}";
}

/// <summary>Something about a file, a row or a value; one that costs nothing is a notice.</summary>
public sealed record ProblemRow(bool IsRefused, string File, string Line, string Column, string Value, string Reason)
{
    /// <summary>Whose row it is, and for what, when the row itself says so.</summary>
    public string About { get; init; } = "";

    /// <summary>What was most likely meant, when that is clear.</summary>
    public Correction? Fix { get; init; }

    /// <summary>The cell, when a person can say what it ought to say.</summary>
    public Correction? Cell { get; init; }

    /// <summary>The row itself, when a person can leave it out.</summary>
    public Correction? Leaving { get; init; }

    /// <summary>It is about a file as a whole.</summary>
    public bool IsFile { get; init; }

    /// <summary>As one sentence after the name of the column.</summary>
    public string Says => Column.Length > 0 ? $"{Column}: {Reason}" : char.ToUpperInvariant(Reason[0]) + Reason[1..];

    /// <param name="patients">By number, as far as their own rows could be read.</param>
    internal static ProblemRow Of(Problem problem, Func<long, string?>? patients = null) =>
        new(problem.Cost is Cost.FileRefused or Cost.RowRefused, problem.File, $"{problem.Line}", problem.Column ?? "", problem.Value ?? "", problem.Reason)
        {
            About = problem.About ?? (problem.PatNum is { } number ? patients?.Invoke(number) : null) ?? "",
            IsFile = problem.Cost == Cost.FileRefused,
            Fix = problem.Fix,
            Cell = problem.Fix is { What: Corrected.Column } each ? each : problem.HasCell ? new(problem.File, problem.Line!.Value, problem.Column!, problem.Value ?? "", "") : null,
            Leaving = problem.CanBeLeftOut ? new(problem.File, problem.Line!.Value, "", problem.About ?? "", "") { What = Corrected.LeftOut } : null,
        };
}

public sealed record SkippedRow(string What, string Why, int Count);

/// <summary>A category of the practice's own list, with the tick whether it is treatment.</summary>
public sealed record CategoryRow(long Key, string Name, int Procedures, bool IsTreatment);
