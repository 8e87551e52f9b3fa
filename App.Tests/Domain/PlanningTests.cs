using CaseAcceptance.Domain;
using Xunit;

namespace CaseAcceptance.Tests.Domain;

public sealed class PlanningTests
{
    [Fact]
    public void A_new_case_waits_in_exam_with_its_plan_to_present_today()
    {
        var plan = Given.Plan();

        Assert.Equal(Stage.Exam, plan.Stage);
        Assert.Equal(new NextAction(NextKind.PresentPlan, Given.Now.Today, null, 1), plan.Next);
        Assert.Equal("Root canal, porcelain crown and filling", plan.Title);
        Assert.Equal("3 treatments, $2,785", plan.Events[^1].Text);
    }

    [Fact]
    public void Presenting_freezes_the_day_and_the_presenter_once()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        plan.Present(Given.Later(5));

        Assert.Equal(Given.Now.Today, plan.PresentedOn);
        Assert.Equal(2, plan.Events.Count(e => e.Kind == EventKind.Presented));
    }

    [Fact]
    public void A_plan_that_is_explained_once_more_keeps_what_was_agreed_to_do_next()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        var agreed = new NextAction(NextKind.CallBack, Given.Later(6).Today, new(14, 30));
        plan.SetNextAction(agreed, Given.Later(1));

        plan.Present(Given.Later(2));

        Assert.Equal((agreed.Kind, agreed.Due, agreed.At), (plan.Next!.Kind, plan.Next.Due, plan.Next.At));
    }

    [Fact]
    public void Changing_a_presented_line_is_a_new_presentation_on_the_record()
    {
        var plan = Given.Plan();
        plan.Present(Given.Now);
        var crown = plan.Procedures[1];
        plan.Edit(crown, crown.Name, crown.Site, crown.Figures with { Fee = Money.Of(1390) }, 60, Given.Later(1));

        Assert.Equal(Given.Later(1).Today, crown.PresentedOn);
        Assert.Equal("Porcelain crown fee $1,340 to $1,390. Patient pays $1,079 to $1,129. Presented anew", plan.Events[^1].Text);
    }

    [Fact]
    public void A_line_nobody_has_shown_goes_without_a_word_and_a_presented_one_needs_its_reason()
    {
        var plan = Given.Plan();
        plan.Remove(plan.Procedures[2], false, "", Given.Now);
        Assert.Equal(2, plan.Procedures.Count);

        plan.Present(Given.Now);
        var crown = plan.Procedures[1];
        Given.Says("Say why it leaves the plan. The patient has seen this line.", () => plan.Remove(crown, true, "", Given.Now));
        plan.Remove(crown, true, "Wants to think", Given.Now);
        Assert.Equal((ProcedureState.Declined, "Wants to think"), (crown.State, crown.Reason));
        Assert.Equal(Money.Of(1180), plan.Fee);
    }

    [Fact]
    public void The_last_line_of_a_plan_stays()
    {
        var plan = Given.Plan(Given.Line("Night guard", 620));
        Given.Says("This is the only treatment. Decline or close the case instead.", () => plan.Remove(plan.Procedures[0], false, "", Given.Now));
    }

    [Fact]
    public void Insurance_and_write_off_never_exceed_the_fee() =>
        Given.Says("Insurance and write-off together are more than the fee.",
            () => Given.Line("Filling", 100).Figures = new(Money.Of(100), Money.Of(60), Money.Of(41)));

    [Theory]
    [InlineData("Three fillings, upper left", "Filling", "Filling", "Filling")]
    [InlineData("Crown, upper left", "Crown")]
    [InlineData("Crown and 3 more, upper left", "Crown", "Bridge", "Implant", "Filling")]
    public void A_title_is_proposed_from_the_treatments(string title, params string[] names) =>
        Assert.Equal(title, Given.Plan([.. names.Select(name => Given.Line(name, 100, 0, "Upper left"))]).Title);

    [Theory]
    [InlineData("Two fillings, lower left molar", "Lower left molar, tooth 19", "Lower left molar, tooth 18")]
    [InlineData("Two fillings, lower left", "Lower left, teeth 18 to 20", "Lower left, tooth 21")]
    [InlineData("Two fillings", "Lower left molar, tooth 19", "Lower left premolar, tooth 20")]
    [InlineData("Filling, tooth 19", "Tooth 19")]
    public void A_title_names_the_place_in_words_without_the_numbers_after_them(string title, params string[] sites) =>
        Assert.Equal(title, Given.Plan([.. sites.Select(site => Given.Line("Filling", 100, 0, site))]).Title);
}
