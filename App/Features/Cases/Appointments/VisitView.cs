using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Appointments;

/// <summary>A visit of the patient, of this case or another.</summary>
public sealed record VisitView
{
    public required int Id { get; init; }

    /// <summary>On the practice's wall clock.</summary>
    public required DateTime Start { get; init; }
    public required int Minutes { get; init; }
    public required AppointmentStatus Status { get; init; }
    public required string Chair { get; init; }
    public required string Provider { get; init; }
    public required string What { get; init; }
    public required bool IsOfCase { get; init; }

    /// <summary>The day of the export in which it was no longer there.</summary>
    public DateOnly? GoneOn { get; init; }

    public DateOnly Day => DateOnly.FromDateTime(Start);
    public bool IsOpen => Status is AppointmentStatus.Booked or AppointmentStatus.Confirmed;
    public string Where => string.Join(", ", new[] { Provider, Chair }.Where(part => part.Length > 0));

    public static VisitView Of(Appointment visit, bool isOfCase) => new()
    {
        Id = visit.Id,
        Start = visit.Start,
        Minutes = visit.Minutes,
        Status = visit.Status,
        Chair = visit.Operatory?.Name ?? "",
        Provider = visit.Provider?.Name ?? "",
        What = visit.Procedures.Count > 0 ? Words.List([.. visit.Procedures.OrderBy(line => line.Id).Select((line, at) => at == 0 ? line.Name : CaseTitle.InSentence(line.Name))])
            : visit.Note.Length > 0 ? visit.Note : "Visit",
        IsOfCase = isOfCase,
        GoneOn = visit.GoneOn,
    };
}
