using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Today;

/// <summary>A day of the practice: what was accepted, presented without an answer, declined. A past day is final; later
/// days only add their notes.</summary>
public sealed record DayView
{
    public required DateOnly Day { get; init; }
    public required bool IsFinal { get; init; }

    /// <summary>When anything here last changed on that day, on the practice's wall clock.</summary>
    public required DateTime? LastChange { get; init; }
    public required IReadOnlyList<AcceptedRow> Accepted { get; init; }
    public required IReadOnlyList<AnswerRow> Waiting { get; init; }
    public required IReadOnlyList<AnswerRow> Declined { get; init; }

    /// <summary>The same day of one dentist; of all with null.</summary>
    public DayView Of(int? dentist) => dentist is null ? this : this with
    {
        Accepted = [.. Accepted.Where(row => row.ProviderId == dentist)],
        Waiting = [.. Waiting.Where(row => row.ProviderId == dentist)],
        Declined = [.. Declined.Where(row => row.ProviderId == dentist)],
    };

    /// <summary>Null among them stands for cases without a dentist.</summary>
    public IEnumerable<int?> Dentists => Accepted.Select(row => row.ProviderId).Concat(Waiting.Select(row => row.ProviderId)).Concat(Declined.Select(row => row.ProviderId)).Distinct();

    public bool IsEmpty => Accepted.Count + Waiting.Count + Declined.Count == 0;
    public Figures Sum => Figures.Sum(Accepted.Select(row => row.Figures));
    public int Cases => Accepted.DistinctBy(row => row.CaseId).Count();
    public int Treatments => Accepted.Sum(row => row.Treatments);
    public int Booked => Accepted.Where(row => row.IsBooked).DistinctBy(row => row.CaseId).Count();
    public Money StillToBook => Figures.Sum(Accepted.Where(row => row is { IsBooked: false, IsClosed: false }).Select(row => row.Figures)).Fee;
    public Money DeclinedFee => Declined.Aggregate(Money.Zero, (sum, row) => sum + row.Fee);
}

/// <summary>One yes.</summary>
public sealed record AcceptedRow
{
    public required int Id { get; init; }
    public required int CaseId { get; init; }
    public required DateTime At { get; init; }
    public required string Patient { get; init; }
    public required string Title { get; init; }

    /// <summary>What was agreed to, in plain words, and how many treatments that is.</summary>
    public required string Agreed { get; init; }
    public required int Treatments { get; init; }

    /// <summary>How, by whom, and whether it is a part.</summary>
    public required string How { get; init; }
    public required int? ProviderId { get; init; }
    public required Figures Figures { get; init; }

    /// <summary>How the case stood when the day ended, or stands now.</summary>
    public required bool IsBooked { get; init; }
    public required bool IsClosed { get; init; }
    public required string Standing { get; init; }
    public required int NotBooked { get; init; }
    public required string? Later { get; init; }
}

/// <summary>A plan that waits for its answer, or a no.</summary>
public sealed record AnswerRow
{
    public required int Id { get; init; }
    public required int CaseId { get; init; }
    public required string Patient { get; init; }
    public required string Title { get; init; }
    public required string Words { get; init; }
    public required int? ProviderId { get; init; }
    public required Money Fee { get; init; }
    public required string? Later { get; init; }
}
