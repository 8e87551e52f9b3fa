using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases;

/// <summary>What a dialog shows of its case.</summary>
public sealed record CaseBrief
{
    public required int Id { get; init; }
    public required int Version { get; init; }
    public required int PatientId { get; init; }
    public required string Patient { get; init; }
    public required bool DoNotContact { get; init; }
    public required DateOnly? RecallDueOn { get; init; }
    public required string Title { get; init; }
    public required Stage Stage { get; init; }
    public required Outcome? Outcome { get; init; }
    public required bool IsCheckedIn { get; init; }
    public required int OwnerId { get; init; }
    public required int? ProviderId { get; init; }
    public required Money Fee { get; init; }
    public required NextAction? Next { get; init; }
    public required int? NextPersonId { get; init; }
    public required IReadOnlyList<LineBrief> Lines { get; init; }

    /// <summary>Booked or confirmed, the earliest first.</summary>
    public required IReadOnlyList<VisitBrief> Visits { get; init; }

    /// <summary>Eleanor Briggs, root canal and crown</summary>
    public string WhoAndWhat => $"{Patient}, {CaseTitle.InSentence(Title)}";

    public IEnumerable<LineBrief> In(ProcedureState state) => Lines.Where(line => line.State == state);
}

public sealed record LineBrief
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string Site { get; init; }
    public required Figures Figures { get; init; }
    public required ProcedureState State { get; init; }
    public required int? Group { get; init; }
    public required bool IsRecommended { get; init; }
    public required int Minutes { get; init; }
    public required bool IsBooked { get; init; }

    public static Figures Sum(IEnumerable<LineBrief> lines) => Domain.Figures.Sum(lines.Select(line => line.Figures));
}

public sealed record VisitBrief
{
    public required int Id { get; init; }

    /// <summary>On the practice's wall clock.</summary>
    public required DateTime Start { get; init; }
    public required int Minutes { get; init; }
    public required int? ChairId { get; init; }
    public required int? ProviderId { get; init; }

    /// <summary>Chair and provider, such as "Chair 2, Dr. Raman".</summary>
    public required string Where { get; init; }
    public required IReadOnlyList<int> Lines { get; init; }

    public DateOnly Day => DateOnly.FromDateTime(Start);

    /// <summary>Thu, Mar 19, 2:00 to 3:30 PM</summary>
    public string When(DateOnly today) => $"{Words.WeekdayDate(Day, today)}, {Words.TimeRange(Start, Start.AddMinutes(Minutes))}";
}
