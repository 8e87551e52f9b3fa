using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.Appointments;

/// <summary>When and where, as it is filled in.</summary>
public sealed class VisitForm
{
    public SortedSet<int> Ticked { get; set; } = [];
    public DateOnly? Day { get; set; }
    public TimeOnly? At { get; set; }

    /// <summary>Null while the proposed length holds.</summary>
    public int? Minutes { get; set; }
    public int? ChairId { get; set; }
    public int? ProviderId { get; set; }

    /// <summary>As first shown: the first free time with the case's provider; where there is none, a person finds one.</summary>
    public static VisitForm For(CaseBrief plan, VisitTime? free) => new()
    {
        Day = free is null ? null : DateOnly.FromDateTime(free.Start),
        At = free is null ? null : TimeOnly.FromDateTime(free.Start),
        ChairId = free?.OperatoryId,
        ProviderId = plan.ProviderId,
    };

    public VisitTime? Time(int proposedMinutes) => Day is { } day && At is { } at ? new(day.ToDateTime(at), Minutes ?? proposedMinutes, ChairId, ProviderId) : null;
}
