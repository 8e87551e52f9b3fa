using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Features.Cases.Plan;

namespace CaseAcceptance.Tests.Features.Cases.Plan;

public sealed class PresentationTests
{
    [Fact]
    public async Task Marking_a_plan_presented_keeps_the_day_and_plans_the_next_call()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();

        var result = await practice.Send(new MarkPresented.Command(made.Id));

        Assert.Equal("Plan presented", result.Message);
        var plan = await practice.Case(made.Id);
        Assert.Equal(new DateOnly(2026, 3, 10), plan.PresentedOn);
        Assert.Equal(NextKind.CallBack, plan.NextKind);
    }

    [Fact]
    public async Task Taking_back_a_second_presentation_leaves_the_first()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new MarkPresented.Command(made.Id));
        practice.Clock.Advance(TimeSpan.FromDays(2));
        var again = await practice.Send(new MarkPresented.Command(made.Id));

        await practice.Send(new UndoStep.Command(made.Id, again.StepId!.Value));

        var plan = await practice.Case(made.Id);
        Assert.Equal(new DateOnly(2026, 3, 10), plan.PresentedOn);
        Assert.All(plan.Procedures, line => Assert.NotNull(line.PresentedOn));
    }

    [Fact]
    public async Task Changing_a_presented_line_presents_it_anew()
    {
        await using var practice = await TestPractice.Open();
        var made = await practice.NewCase();
        await practice.Send(new MarkPresented.Command(made.Id));
        practice.Clock.Advance(TimeSpan.FromDays(1));
        var before = await practice.Case(made.Id);

        await practice.Send(new EditTreatment.Command(made.Id, before.Version, before.Procedures[0].Id, "Porcelain crown", "Tooth 19", new(Money.Of(1390), default, Money.Of(670)), 60));

        var plan = await practice.Case(made.Id);
        Assert.Equal(new DateOnly(2026, 3, 11), plan.Procedures[0].PresentedOn);
        Assert.Equal("Porcelain crown fee $1,340 to $1,390. Patient pays $670 to $720. Presented anew", plan.Events[^1].Text);
    }
}
