using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

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

    /// <summary>As first shown: the next working day when the practice opens, the case's dentist, the first chair.</summary>
    public static VisitForm For(CaseBrief plan, PracticeLists book, Stamp stamp) => new()
    {
        Day = stamp.Week.Ahead(stamp.Today, 1),
        At = book.Practice?.OpensAt,
        ChairId = book.Chairs.FirstOrDefault(chair => chair.IsActive)?.Id,
        ProviderId = plan.ProviderId,
    };

    public VisitTime? Time(int proposedMinutes) => Day is { } day && At is { } at ? new(day.ToDateTime(at), Minutes ?? proposedMinutes, ChairId, ProviderId) : null;
}
