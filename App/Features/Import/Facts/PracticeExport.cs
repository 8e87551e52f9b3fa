using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>What a practice's own system says, read once and joined. Procedures that never become treatment are only counted.</summary>
sealed record PracticeExport
{
    public required IReadOnlyDictionary<long, PatientRow> Patients { get; init; }
    /// <summary>Entries of one person that were merged into another one.</summary>
    public IReadOnlyDictionary<long, long> Merged { get; init; } = new Dictionary<long, long>();
    public required IReadOnlyDictionary<long, ProviderRow> Providers { get; init; }
    public required IReadOnlyDictionary<long, OperatoryRow> Operatories { get; init; }
    public required IReadOnlyDictionary<long, CodeRow> Codes { get; init; }
    public required IReadOnlyDictionary<long, DefinitionRow> Definitions { get; init; }
    public required IReadOnlyDictionary<long, UserRow> Users { get; init; }
    public required IReadOnlyDictionary<long, VisitRow> Visits { get; init; }
    public required IReadOnlyDictionary<long, PlanRow> Plans { get; init; }
    public required IReadOnlyList<ProcedureRow> Procedures { get; init; }
    public required IReadOnlyDictionary<ProcedureStatus, StatusTotal> Totals { get; init; }
    public required IReadOnlyDictionary<long, Estimate> Estimates { get; init; }
    public required IReadOnlyDictionary<long, Presentation> Presentations { get; init; }
    public required ILookup<long, long> LivePlansOf { get; init; }
    public required IReadOnlyList<TalkRow> Talks { get; init; }
    public required IReadOnlyList<TableCount> Tables { get; init; }

    /// <summary>Known tables that have no place here.</summary>
    public IReadOnlyList<KeptCount> KeptOut { get; init; } = [];
    /// <summary>What a person has put right in it.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
    public required Problems Problems { get; init; }

    /// <summary>The appointment that the procedure hangs on; none when that was deleted.</summary>
    public VisitRow? VisitOf(ProcedureRow procedure) => Visits.GetValueOrDefault(procedure.AptNum);

    public bool IsScheduled(ProcedureRow procedure) =>
        procedure.Status == ProcedureStatus.Planned && VisitOf(procedure) is { IsScheduled: true };
}

sealed record StatusTotal(int Count, long Cents)
{
    public StatusTotal And(long cents) => new(Count + 1, Cents + cents);
}

/// <param name="LeftOut">Rows that a person leaves out of this import.</param>
sealed record TableCount(string Table, string File, int Taken, int Refused, int LeftOut = 0);
