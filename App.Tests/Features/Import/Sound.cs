using CaseAcceptance.Domain;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What holds for every case, wherever it came from.</summary>
static class Sound
{
    public static void Case(Case plan)
    {
        var (stage, figures) = (plan.Stage, plan.Figures);
        Assert.Equal(figures, Figures.Sum(Totals.Counted(plan.Procedures)));
        Assert.Equal(stage, StageOf(plan));
        Assert.True(plan.IsImported);
        Assert.True(plan.PatientPart >= Money.Zero);
        if (plan.IsOpen)
        {
            Assert.NotEqual(0, plan.OwnerId);
            Assert.NotNull(plan.Next);
            Assert.NotNull(plan.NextPersonId);
            Assert.Equal(stage == Stage.Scheduled, plan.NextKind == NextKind.Visit);
        }
        else
        {
            Assert.Null(plan.Next);
            Assert.NotNull(plan.ClosedAt);
            Assert.Empty(plan.OpenVisits);
        }
    }

    static Stage StageOf(Case plan) =>
        plan.Accepted.Any(line => line.Appointments.Any(visit => visit.IsOpen)) ? Stage.Scheduled
        : plan.Accepted.Any() ? Stage.Accepted
        : plan.Procedures.Any(line => line.State == ProcedureState.Completed) ? Stage.FollowedUp
        : Stage.Exam;
}
