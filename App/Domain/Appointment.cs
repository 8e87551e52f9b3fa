namespace CaseAcceptance.Domain;

public enum AppointmentStatus
{
    Booked,
    Confirmed,
    Done,
    Missed,
    Cancelled,

    /// <summary>Booked by mistake and taken back; counts as nothing.</summary>
    Undone,
}

/// <summary>A visit of a patient in a chair, at the practice's local wall time; holds procedures of at most one case.</summary>
public sealed class Appointment
{
    public int Id { get; private set; }
    public required int PatientId { get; init; }
    public Patient? Patient { get; init; }
    public int? CaseId { get; internal set; }
    public int? OperatoryId { get; internal set; }
    public Operatory? Operatory { get; private set; }
    public int? ProviderId { get; internal set; }
    public Provider? Provider { get; private set; }
    public DateTime Start { get; internal set; }
    public int Minutes { get; internal set; }
    public AppointmentStatus Status { get; internal set; }
    public string Note { get; set; } = "";
    public string? SourceKey { get; init; }

    /// <summary>What the practice's own system said when it was last imported, to tell its changes from ours.</summary>
    public string? SourceSays { get; set; }

    /// <summary>The day of the export in which it was no longer there. It stays here all the same.</summary>
    public DateOnly? GoneOn { get; set; }
    public ICollection<Procedure> Procedures { get; private set; } = [];

    public DateTime End => Start.AddMinutes(Minutes);
    public DateOnly Day => DateOnly.FromDateTime(Start);
    public bool IsOpen => Status is AppointmentStatus.Booked or AppointmentStatus.Confirmed;

    /// <summary>A visit of the practice that no case asks for, such as a cleaning; it fills its chair all the same.</summary>
    public static Appointment Other(int patientId, VisitTime time, AppointmentStatus status, string? sourceKey = null)
    {
        var visit = new Appointment { PatientId = patientId, SourceKey = sourceKey, Status = status };
        visit.PutAt(time);
        return visit;
    }

    /// <summary>A visit that belongs to no case goes where the practice's own system says; others follow through their case.</summary>
    public void Follow(VisitTime time)
    {
        Refusal.When(CaseId is not null, "This visit belongs to a case.");
        PutAt(time);
    }

    public void Follow(AppointmentStatus status)
    {
        Refusal.When(CaseId is not null, "This visit belongs to a case.");
        Status = status;
    }

    internal void PutAt(VisitTime time) =>
        (Start, Minutes, OperatoryId, ProviderId) = (time.Start, time.Minutes, time.OperatoryId, time.ProviderId);

    /// <summary>Refuses when the patient, the chair or the provider has another open visit at that time.</summary>
    public void MustNotClash(IEnumerable<Appointment> others)
    {
        if (Clash(others) is { } sentence)
        {
            throw new Refusal(sentence);
        }
    }

    /// <summary>Why this time does not work, or null when patient, chair and provider are free.</summary>
    public string? Clash(IEnumerable<Appointment> others) =>
        others.Where(o => !ReferenceEquals(o, this) && o.IsOpen && o.Start < End && Start < o.End).Select(ClashWith).FirstOrDefault(s => s is not null);

    string? ClashWith(Appointment other)
    {
        var when = Words.TimeRange(other.Start, other.End);
        return other.PatientId == PatientId ? $"The patient has another visit {when}. Pick another time."
            : other.OperatoryId != null && other.OperatoryId == OperatoryId ? $"{other.Operatory?.Name ?? "The chair"} is taken {when}. Pick another time or chair."
            : other.ProviderId != null && other.ProviderId == ProviderId ? $"{other.Provider?.Name ?? "The provider"} is taken {when}. Pick another time or provider."
            : null;
    }
}

/// <summary>When and where: local start, length in minutes, chair, provider.</summary>
public sealed record VisitTime(DateTime Start, int Minutes, int? OperatoryId, int? ProviderId)
{
    public string? Problem(DateOnly today) =>
        Minutes is < 5 or > 480 ? "A visit takes between 5 minutes and 8 hours."
        : Horizon.IsBeyond(DateOnly.FromDateTime(Start), today) ? Horizon.TooFar
        : null;
}
