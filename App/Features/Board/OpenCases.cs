using CaseAcceptance.Data;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Board;

/// <summary>The questions the board asks, in the shape that the indexes of open cases answer.</summary>
static class OpenCases
{
    public static IQueryable<Case> Scoped(this PracticeDb db, BoardFilter filter, int me)
    {
        var cases = db.Cases.Where(c => c.Outcome == null);
        if (filter.OnlyMine)
        {
            cases = cases.Where(c => c.OwnerId == me);
        }

        var dentists = filter.Dentists.ToArray();
        return dentists.Length == 0 ? cases : cases.Where(c => c.ProviderId != null && dentists.Contains(c.ProviderId.Value));
    }

    public static IQueryable<Case> Narrowed(this IQueryable<Case> cases, PracticeDb db, BoardFilter filter, DateOnly today)
    {
        if (filter.OverdueOnly)
        {
            cases = cases.Where(c => c.NextDue < today);
        }

        cases = filter.Figure switch
        {
            BoardFigure.WaitingForDecision => cases.Where(c => c.Stage == Stage.Exam),
            BoardFigure.NotBooked => cases.Where(c => c.Stage == Stage.Accepted),
            BoardFigure.FollowUps => cases.Where(c => c.NextDue <= today && c.NextKind != NextKind.Visit),
            BoardFigure.AcceptedToday => cases.Where(c => db.AcceptedOn(today).Any(e => e.CaseId == c.Id)),
            _ => cases,
        };
        return SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(cases, (found, word) => found.Where(c => c.SearchKey.Contains(word) || c.Patient.SearchKey.Contains(word)));
    }

    /// <summary>Acceptances of that day, less those taken back on the same day.</summary>
    public static IQueryable<CaseEvent> AcceptedOn(this PracticeDb db, DateOnly day) =>
        db.Events.Where(e => e.On == day && e.Kind == EventKind.Accepted && !db.Events.Any(undo => undo.UndoesId == e.Id && undo.On == day));

    public static IQueryable<Case> Sorted(this IQueryable<Case> cases, BoardSort sort) => sort switch
    {
        BoardSort.Value => cases.OrderByDescending(c => c.PatientPart.Cents).ThenBy(c => c.Id),
        BoardSort.WaitingLongest => cases.OrderBy(c => c.StageSince).ThenBy(c => c.Id),
        _ => cases.OrderBy(c => c.NextOrder).ThenByDescending(c => c.PatientPart.Cents).ThenBy(c => c.Id),
    };
}
