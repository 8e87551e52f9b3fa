using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>Whatever people do over some days: each day on Today is the sum of its events, and stays what it was when it ended.</summary>
public sealed class TodayProperties
{
    static readonly Gen<int[]> Steps = Gen.Int[0, 11].Array[25, 60];

    [Fact]
    public Task Each_day_is_the_sum_of_its_events_agrees_with_the_board_and_stays_so() => Steps.SampleAsync(async steps =>
    {
        await using var practice = await TestPractice.Open();
        List<int> cases = [(await practice.NewCase(null, TodayGiven.Lines())).Id, (await practice.NewCase(null, TodayGiven.Lines())).Id];
        var ended = new List<(DateOnly Day, DayFigures Today, DayFigures Board)>();
        for (var i = 0; i < steps.Length; i++)
        {
            await Step(practice, cases, cases[i % cases.Count], steps[i]);
            practice.Clock.Advance(TimeSpan.FromMinutes(11));
            if (i % 9 == 8)
            {
                practice.Changes.Ring();
                ended.Add((practice.Time.Today, Of(await practice.Day()), Of((await practice.Look()).Figures)));
                practice.Clock.Advance(TimeSpan.FromDays(1));
            }
        }

        practice.Changes.Ring();
        var events = await practice.Read(db => db.Events.AsNoTracking().OrderBy(e => e.Id).ToListAsync());
        foreach (var (day, today, board) in ended)
        {
            var view = await practice.Day(day);
            Assert.Equal(today, board);
            Assert.Equal(today, Of(view));
            Assert.Equal(SumOf(events, day), Of(view));
            Assert.Equal(events.Count(e => e.On == day && e is { Kind: EventKind.Closed, Outcome: Outcome.Declined } && !Back(events, e)), view.Declined.Count);
        }
    }, iter: 12);

    sealed record DayFigures(Money Fee, int Cases, int Booked);

    static DayFigures Of(DayView day) => new(day.Sum.Fee, day.Cases, day.Booked);

    static DayFigures Of(KeyFigures figures) => new(figures.AcceptedTodayFee, figures.AcceptedToday, figures.AcceptedTodayBooked);

    static DayFigures SumOf(List<CaseEvent> events, DateOnly day)
    {
        var given = events.Where(e => e.On == day && e.Kind == EventKind.Accepted && !events.Exists(undo => undo.UndoesId == e.Id && undo.On == day)).ToList();
        var booked = given.Select(e => e.CaseId).Distinct().Count(id =>
            events.Last(e => e.CaseId == id && e.On <= day).ToStage is Stage.Scheduled or Stage.FollowedUp);
        return new(new(given.Sum(e => e.Fee.Cents)), given.DistinctBy(e => e.CaseId).Count(), booked);
    }

    static bool Back(List<CaseEvent> events, CaseEvent closed) =>
        events.Exists(e => e.CaseId == closed.CaseId && e.On == closed.On && e.Id > closed.Id && e.Kind == EventKind.Reopened);

    static async Task Step(TestPractice practice, List<int> cases, int id, int step)
    {
        try
        {
            await practice.Read(async db =>
            {
                var plan = await CaseWriter.Load(db, id);
                var split = await db.Cases.FirstOrDefaultAsync(c => c.SplitFromId == id && c.Outcome == null);
                await Do(practice, db, plan, split is null ? null : await CaseWriter.Load(db, split.Id), step);
                await db.SaveChangesAsync();
                cases.AddRange(await db.Cases.Where(c => !cases.Contains(c.Id)).Select(c => c.Id).ToListAsync());
                return 0;
            });
        }
        catch (Refusal)
        {
            // A refused step changes nothing.
        }
    }

    static async Task Do(TestPractice practice, CaseAcceptance.Data.PracticeDb db, Case plan, Case? split, int step)
    {
        var (stamp, visit) = (practice.Stamp, plan.OpenVisits.FirstOrDefault());
        switch (step)
        {
            case 0: plan.Present(stamp); break;
            case 1 or 2:
                if (plan.Accept([.. plan.Proposed.Take(step)], AcceptedHow.InOffice, null, "", stamp) is { } rest)
                    db.Cases.Add(rest);
                break;
            case 3: plan.WithdrawAcceptance(split, stamp); break;
            case 4: plan.Book([.. plan.Accepted], new(stamp.Local.AddMinutes(5), 60, null, null), [], stamp); break;
            case 5 when visit is not null: plan.MarkVisitDone(visit, [.. plan.Accepted], stamp); break;
            case 6 when visit is not null: plan.MarkVisitMissed(visit, "", stamp); break;
            case 7 when visit is not null: plan.CancelVisit(visit, "Ill", stamp); break;
            case 8: plan.Decline(DeclineReason.Cost, null, null, false, "", stamp); break;
            case 9: plan.Reopen(stamp); break;
            case 10 when plan.Events.LastOrDefault(plan.CanUndo) is { } last: plan.UndoStep(last, split, [], stamp); break;
            default: db.Cases.Add(Planning.NewCase(plan.Patient, practice.Marisol.Id, practice.Raman.Id, TodayGiven.Lines(), null, null, stamp)); break;
        }

        await Task.CompletedTask;
    }
}
