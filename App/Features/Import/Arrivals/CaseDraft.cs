using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>What has become of a procedure. A plan of mixed fates splits; the earlier fate is where the others split from.</summary>
enum Fate
{
    Completed,
    Booked,
    Proposed,
    PutAside,
    Referred,
}

/// <summary>A case that an import would create, before anything is written.</summary>
sealed record CaseDraft
{
    public required PatientRow Patient { get; init; }
    public required Fate Fate { get; init; }
    public required IReadOnlyList<LineDraft> Lines { get; init; }
    public required IReadOnlyList<VisitRow> Visits { get; init; }
    public required DateOnly? DiagnosedOn { get; init; }
    public required Presentation? Shown { get; init; }
    public required Presenter Presenter { get; init; }
    public required Figures Figures { get; init; }
    public required ArrivedEnd? End { get; init; }
    public CaseDraft? SplitFrom { get; init; }

    public long Key => Lines[0].Fact.Row.ProcNum;
    public bool IsOpen => End is null;
    public DateOnly? PresentedOn => Shown?.On;

    public Stage Stage => Fate switch
    {
        Fate.Completed => Stage.FollowedUp,
        Fate.Booked => Visits.Count > 0 ? Stage.Scheduled : Stage.Accepted,
        _ => Stage.Exam,
    };

    /// <summary>The provider of the most valuable work.</summary>
    public long ProvNum => Lines.MaxBy(line => line.Figures.Fee)!.Fact.Row.ProvNum;

    public string Title => Lines.Count == 1 ? Lines[0].Fact.Name : $"{Lines.MaxBy(line => line.Figures.Fee)!.Fact.Name} and {Lines.Count - 1} more";
}

/// <param name="Choice">Procedures of one case with the same number are choices of which one is done.</param>
sealed record LineDraft(ProcedureFact Fact, Figures Figures, bool IsCapped, ProcedureState State, DateOnly? AcceptedOn, DateOnly? CompletedOn)
{
    public long? Choice { get; init; }
    public bool IsRecommended { get; init; } = true;
    public int Minutes { get; init; } = 60;
}
