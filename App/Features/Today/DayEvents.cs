using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Today;

/// <summary>What counts for a day of the practice. The board's figures, Today and the day sheet all ask here, so they agree to the cent.</summary>
static class DayEvents
{
    /// <summary>Acceptances of that day, less those taken back on the same day. What was imported was said elsewhere, some time.</summary>
    public static IQueryable<CaseEvent> AcceptedOn(this PracticeDb db, DateOnly day) =>
        db.HappenedOn(day).Where(e => e.Kind == EventKind.Accepted && e.How != AcceptedHow.Imported);

    /// <summary>What was presented, accepted or refused on that day, by people of this practice.</summary>
    public static IQueryable<CaseEvent> AnsweredOn(this PracticeDb db, DateOnly day) =>
        db.AcceptedOn(day).Concat(db.HappenedOn(day).Where(e => e.Kind == EventKind.Presented
            || (e.Kind == EventKind.SplitOff && e.Case.PresentedOn == day)
            || (e.PersonId != null && ((e.Kind == EventKind.Closed && e.Outcome == Outcome.Declined) || (e.Kind == EventKind.ProcedureRemoved && e.Lines.Count > 0)))));

    public static IQueryable<AnsweredLine> LinesOf(this PracticeDb db, int[] events) =>
        db.Set<AnsweredLine>().AsNoTracking().Where(line => EF.Parameter(events).Contains(line.CaseEventId)).OrderBy(line => line.Id);

    /// <summary>All that ever happened to these cases, oldest first.</summary>
    public static IQueryable<CourseStep> CourseOf(this PracticeDb db, int[] cases) =>
        db.Events.Where(e => EF.Parameter(cases).Contains(e.CaseId)).OrderBy(e => e.Id)
            .Select(e => new CourseStep(e.Id, e.CaseId, e.Kind, e.At, e.On, e.ToStage, e.Outcome, e.UndoesId, e.Visit!.Start, e.Visit!.Status));

    static IQueryable<CaseEvent> HappenedOn(this PracticeDb db, DateOnly day) =>
        db.Events.Where(e => e.On == day && !db.Events.Any(undo => undo.UndoesId == e.Id && undo.On == day));
}
