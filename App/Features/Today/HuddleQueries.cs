using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Today;

/// <summary>The questions of the morning, in the shape that the indexes answer.</summary>
static class HuddleQueries
{
    public static IQueryable<Appointment> VisitsOn(this PracticeDb db, DateOnly day)
    {
        var (from, to) = (day.ToDateTime(TimeOnly.MinValue), day.AddDays(1).ToDateTime(TimeOnly.MinValue));
        return db.Appointments.AsNoTracking().Include(v => v.Patient).Where(v => v.Start >= from && v.Start < to)
            .Where(v => v.Status != AppointmentStatus.Cancelled && v.Status != AppointmentStatus.Undone).OrderBy(v => v.Start).ThenBy(v => v.Id);
    }

    /// <summary>With treatment that waits for a decision or a visit.</summary>
    public static IQueryable<Case> OpenCasesOf(this PracticeDb db, int[] patients) =>
        db.Cases.AsNoTracking().Where(c => EF.Parameter(patients).Contains(c.PatientId) && c.Outcome == null)
            .Where(c => c.Stage == Stage.Exam || c.NotBooked > 0).OrderBy(c => c.Id);

    /// <summary>Plans shown from that day on and before today, that still wait for their answer.</summary>
    public static IQueryable<Case> UnansweredSince(this PracticeDb db, DateOnly since, DateOnly today)
    {
        var shown = db.Events.Where(e => e.Kind == EventKind.Presented && e.On >= since && e.On < today).Select(e => e.CaseId);
        return db.Cases.AsNoTracking().Include(c => c.Patient).Where(c => shown.Contains(c.Id))
            .Where(c => c.Outcome == null && c.Stage == Stage.Exam && c.PresentedOn != null).OrderByDescending(c => c.Fee.Cents).ThenBy(c => c.Id);
    }
}
