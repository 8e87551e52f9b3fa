using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Board;

/// <summary>The columns' totals and the key figures, which agree because they are the same sums.</summary>
sealed record BoardTotals(IReadOnlyList<StageTotals> Stages, KeyFigures Figures)
{
    public bool IsEmpty => Stages.Count == 0;

    public StageTotals Of(Stage stage) => Stages.FirstOrDefault(totals => totals.Stage == stage) ?? new() { Stage = stage };

    public static async Task<BoardTotals> Read(PracticeDb db, BoardFilter filter, int me, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var stages = await StageTotals.Of(db.Totalled(filter, me), now).ToListAsync();
        var accepted = await db.AcceptedOn(today)
            .Where(e => !filter.OnlyMine || e.Case.OwnerId == me)
            .Select(e => new { e.CaseId, e.Case.ProviderId, e.Case.Stage, e.Fee.Cents })
            .ToListAsync();
        if (filter.Dentists.Count > 0)
        {
            accepted.RemoveAll(e => e.ProviderId is not { } dentist || !filter.Dentists.Contains(dentist));
        }

        var totals = new BoardTotals(stages, null!);
        var (exam, open) = (totals.Of(Stage.Exam), totals.Of(Stage.Accepted));
        return totals with
        {
            Figures = new()
            {
                WaitingFee = new(exam.Fee), Waiting = exam.Count,
                AcceptedTodayFee = new(accepted.Sum(e => e.Cents)),
                AcceptedToday = accepted.Select(e => e.CaseId).Distinct().Count(),
                AcceptedTodayBooked = accepted.Where(e => e.Stage is Stage.Scheduled or Stage.FollowedUp).Select(e => e.CaseId).Distinct().Count(),
                NotBookedFee = new(open.Fee), NotBooked = open.Count,
                OldestNotBooked = open.FirstAcceptedOn is { } first ? today.DayNumber - first.DayNumber : null,
                DueToday = stages.Sum(s => s.DueToday), Overdue = stages.Sum(s => s.Overdue),
            },
        };
    }
}
