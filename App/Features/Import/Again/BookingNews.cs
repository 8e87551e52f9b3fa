using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What the source says differently about which visit a treatment is done at.</summary>
sealed class BookingNews(Case plan, PlanRules rules, IReadOnlyDictionary<long, Appointment> visits, Told told, Stamp stamp)
{
    readonly List<VisitBefore> joined = [];

    /// <summary>Visits of no case that come into this one, as they were.</summary>
    public IReadOnlyList<VisitBefore> Joined => joined;

    /// <summary>Puts the treatment into its visit or takes it out, or leaves that for review when somebody has booked it here.</summary>
    public void Tell(Procedure line, ProcedureFact fact, long before, Action<string, string, string, ChangeFate> say, Action agree)
    {
        // One that is no longer booked by this very news holds nothing any more.
        var held = line.Appointments.Where(v => v.IsOpen && !IsMarked(v)).ToList();
        var isTheirs = held.TrueForAll(v => v.SourceKey == SourceKey.Of(before));
        var was = held is [var first, ..] ? isTheirs ? $"Booked {first.InWords(stamp)}" : "Booked here" : line.State.InWords();
        if (fact.Booked is { Start: { } start } booked && rules.IsBooked(booked))
        {
            var visit = visits.GetValueOrDefault(booked.AptNum);
            var free = visit?.PatientId == plan.PatientId && (visit.CaseId is null || visit.CaseId == plan.Id) && (visit.IsOpen || IsMarked(visit, AppointmentStatus.Booked)) && isTheirs
                && line.State is ProcedureState.Proposed or ProcedureState.Accepted;
            say(line.Name, was, $"Booked {Words.WeekdayDate(DateOnly.FromDateTime(start), stamp.Today)}, {Words.Time(start)}", free ? ChangeFate.Taken : ChangeFate.ForReview);
            if (free)
            {
                agree();
                joined.AddRange(visit is { Id: not 0, CaseId: null } && joined.TrueForAll(v => v.Id != visit.Id) ? [VisitBefore.Of(visit)] : []);
                told.Left.AddRange(held.Select(v => (v, line)));
                told.Booked.Add(new(visit!, [line]));
            }
        }
        else if (fact.Row.AptNum != before && held.Count > 0)
        {
            say(line.Name, was, "Not booked", isTheirs ? ChangeFate.Taken : ChangeFate.ForReview);
            told.Left.AddRange(isTheirs ? held.Select(v => (v, line)) : []);
        }
    }

    bool IsMarked(Appointment visit, AppointmentStatus? status = null) => told.Marked.Exists(m => m.Visit == visit && (status is null || m.Status == status));
}
