using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>What a card shows. Two equal ones look the same, so an unchanged card is never drawn again.</summary>
public sealed record CardView
{
    public required int Id { get; init; }
    public required Stage Stage { get; init; }
    public required int OwnerId { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required Money PatientPays { get; init; }
    public required Money Fee { get; init; }
    public required CardChip Chip { get; init; }
    public required int NotBooked { get; init; }
    public required int DaysInStage { get; init; }
    public required bool IsAnxious { get; init; }
    public required string MedicalAlert { get; init; }
    public required bool InsuranceIsOpen { get; init; }
    public required string Dentist { get; init; }
    public required string Initials { get; init; }
    public required int Tint { get; init; }
    public required DateTime ChangedAt { get; init; }
    public required int? ChangedById { get; init; }
    public required string Change { get; init; }

    /// <summary>What someone else changed since this person last opened the case; null when nothing.</summary>
    public string? News { get; init; }

    public string Days => (DaysInStage, Stage) switch
    {
        (0, Stage.Exam) => "New",
        (0, _) => "Today",
        var (days, _) => Words.Days(days),
    };

    public bool WaitsLong => DaysInStage > (Stage switch { Stage.Exam => 14, Stage.Accepted => 7, _ => int.MaxValue });

    public IEnumerable<string> Alerts =>
        new[] { IsAnxious ? "Anxious about treatment" : "", MedicalAlert.Length > 0 ? $"Medical alert: {MedicalAlert}" : "", InsuranceIsOpen ? "Insurance not verified" : "" }
            .Where(alert => alert.Length > 0);

    /// <summary>The whole card as it is read aloud.</summary>
    public string Spoken => string.Join(", ", new[] { Name, Title, $"patient pays {PatientPays} of {Fee}", Chip.Words }
        .Concat(NotBooked > 0 && Stage == Stage.Scheduled ? [$"{NotBooked} not booked"] : [])
        .Concat(Alerts)
        .Append($"{Days} in {Stage.InWords()}")
        .Concat(News is null ? [] : [$"changed: {News}"]));
}
