using CaseAcceptance.Domain;
using CsCheck;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

/// <summary>Whatever people do to a case, in whatever order, these hold after each step.</summary>
public sealed class HistoryProperties
{
    static readonly Gen<int[]> Steps = Gen.Int[0, 13].Array[0, 40];

    [Fact]
    public void An_open_case_always_has_an_owner_one_next_action_and_a_day() =>
        Steps.Sample(steps => Play(steps, all => Assert.All(all.Where(c => c.IsOpen), plan =>
        {
            Assert.NotEqual(0, plan.OwnerId);
            Assert.NotNull(plan.Next);
            Assert.NotNull(plan.NextPersonId);
        })));

    [Fact]
    public void A_stage_is_what_the_facts_say() =>
        Steps.Sample(steps => Play(steps, all => Assert.All(all.Where(c => c.Outcome != Outcome.Rejoined), plan => Assert.Equal(FromFacts(plan), plan.Stage))));

    [Fact]
    public void Accepted_less_withdrawn_is_what_stands_accepted_to_the_cent() =>
        Steps.Sample(steps => Play(steps, all =>
        {
            var events = all.SelectMany(c => c.Events).ToList();
            var given = events.Where(e => e.Kind == EventKind.Accepted).Sum(e => e.Fee.Cents);
            var taken = events.Where(e => e.Kind == EventKind.AcceptanceWithdrawn).Sum(e => e.Fee.Cents);
            var stands = all.SelectMany(c => c.Procedures).Where(p => p.State is ProcedureState.Accepted or ProcedureState.Completed).Sum(p => p.Fee.Cents);
            Assert.Equal(stands, given - taken);
        }));

    [Fact]
    public void No_treatment_is_lost_or_doubled_by_splitting_and_joining() =>
        Steps.Sample(steps => Play(steps, all => Assert.Equal(["A", "B", "C"],
            all.SelectMany(c => c.Procedures).Select(p => p.Name).Where(name => name.Length == 1).Order())));

    [Fact]
    public void Totals_of_a_case_are_the_sum_of_its_counted_lines() =>
        Steps.Sample(steps => Play(steps, all => Assert.All(all, plan =>
            Assert.Equal(Figures.Sum(Totals.Counted(plan.Procedures)), plan.Figures))));

    static Stage FromFacts(Case plan)
    {
        var accepted = plan.Procedures.Where(p => p.State == ProcedureState.Accepted).ToList();
        return accepted.Any(p => p.Appointments.Any(v => v.Status is AppointmentStatus.Booked or AppointmentStatus.Confirmed)) ? Stage.Scheduled
            : accepted.Count > 0 ? Stage.Accepted
            : plan.Procedures.Any(p => p.State == ProcedureState.Completed) ? Stage.FollowedUp
            : Stage.Exam;
    }

    static void Play(int[] steps, Action<List<Case>> check)
    {
        var first = Given.Plan(Given.Line("A", 1180.33m, 904), Given.Line("B", 1340, 261.5m), Given.Line("C", 265));
        List<Case> all = [first];
        check(all);
        for (var i = 0; i < steps.Length; i++)
        {
            try
            {
                Step(all, all[i % all.Count], steps[i], Given.Later(i, 8));
            }
            catch (Refusal)
            {
                // A refused step changes nothing; the checks below see to that.
            }

            check(all);
        }
    }

    static void Step(List<Case> all, Case plan, int step, Stamp stamp)
    {
        var visit = plan.OpenVisits.FirstOrDefault();
        switch (step)
        {
            case 0: plan.Present(stamp); break;
            case 1: Accept(all, plan, [.. plan.Proposed], stamp); break;
            case 2: Accept(all, plan, [.. plan.Proposed.Take(1)], stamp); break;
            case 3: plan.WithdrawAcceptance(all.FirstOrDefault(c => c.SplitFrom == plan && c.IsOpen), stamp); break;
            case 4: plan.Book([.. plan.Accepted.Take(1)], new(stamp.Local.AddHours(20), 60, 1, 1), [], stamp); break;
            case 5: plan.Book([.. plan.Accepted], new(stamp.Local.AddHours(1), 60, 1, 1), [], stamp); break;
            case 6 when visit is not null: plan.MarkVisitDone(visit, [.. plan.Accepted], stamp); break;
            case 7 when visit is not null: plan.MarkVisitMissed(visit, "", stamp); break;
            case 8 when visit is not null: plan.CancelVisit(visit, "Ill", stamp); break;
            case 9: plan.LogCheckIn(CheckInResult.FeelingWell, "", stamp); break;
            case 10: plan.Close(null, stamp); break;
            case 11: plan.Decline(DeclineReason.Cost, null, null, false, "", stamp); break;
            case 12: plan.Reopen(stamp); break;
            case 13 when plan.Events.LastOrDefault(plan.CanUndo) is { } last: plan.UndoStep(last, last.OtherCase, [], stamp); break;
            default: plan.Add(Given.Line("More", 99), AcceptedHow.InOffice, stamp); break;
        }
    }

    static void Accept(List<Case> all, Case plan, Procedure[] agreed, Stamp stamp)
    {
        if (plan.Accept(agreed, AcceptedHow.InOffice, null, "", stamp) is { } rest)
        {
            all.Add(rest);
        }
    }
}
