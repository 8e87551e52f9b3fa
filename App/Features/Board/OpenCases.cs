using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Board;

/// <summary>The questions the board asks, in the shape that the indexes of open cases answer.</summary>
static class OpenCases
{
    // The index is named: left to itself, SQLite may pick one that also holds what was closed long ago.
    // The sums are named twice, because EF does not use the column names of complex properties over a query of our own.
    const string Open = "SELECT *, FeeCents AS Fee_Cents, PatientPartCents AS PatientPart_Cents FROM Cases INDEXED BY ";
    const string ForTotals = Open + "Open_totals WHERE Outcome IS NULL";
    const string ByNext = Open + "Open_by_next WHERE Outcome IS NULL";
    const string ByValue = Open + "Open_by_value WHERE Outcome IS NULL";
    const string ByWait = Open + "Open_by_wait WHERE Outcome IS NULL";

    public static IQueryable<Case> Totalled(this PracticeDb db, BoardFilter filter, int me) =>
        db.Cases.FromSqlRaw(ForTotals).Scoped(filter, me);

    public static IQueryable<Case> InOrder(this PracticeDb db, BoardFilter filter, int me, Stage stage) =>
        db.Cases.FromSqlRaw(filter.Sort switch { BoardSort.Value => ByValue, BoardSort.WaitingLongest => ByWait, _ => ByNext })
            .Where(c => c.Stage == stage).Scoped(filter, me);

    static IQueryable<Case> Scoped(this IQueryable<Case> cases, BoardFilter filter, int me)
    {
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
        return cases.Holding(SearchWords.Of(filter.Text));
    }

    public static IQueryable<Case> Sorted(this IQueryable<Case> cases, BoardSort sort) => sort switch
    {
        BoardSort.Value => cases.OrderByDescending(c => c.PatientPart.Cents).ThenBy(c => c.Id),
        BoardSort.WaitingLongest => cases.OrderBy(c => c.StageSince).ThenBy(c => c.Id),
        _ => cases.OrderBy(c => c.NextOrder).ThenByDescending(c => c.PatientPart.Cents).ThenBy(c => c.Id),
    };
}
