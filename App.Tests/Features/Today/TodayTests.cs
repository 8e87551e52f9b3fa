using CaseAcceptance.Domain;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Board;

namespace CaseAcceptance.Tests.Features.Today;

/// <summary>What a day says while it goes on.</summary>
public sealed class TodayTests
{
    [Fact]
    public async Task An_acceptance_tells_patient_treatments_how_by_whom_and_both_amounts()
    {
        await using var practice = await TestPractice.Open();
        await practice.Accept(await practice.NewCase());

        var row = Assert.Single((await practice.Day()).Accepted);

        Assert.Equal(("Eleanor Briggs", "Porcelain crown, tooth 19; filling, tooth 19", "In the office, Marisol"), (row.Patient, row.Agreed, row.How));
        Assert.Equal((Money.Of(1605), Money.Of(935), "Not booked", practice.Raman.Id), (row.Figures.Fee, row.Figures.PatientPart, row.Standing, row.ProviderId));
        Assert.Equal("9:00 AM", Words.Time(row.At));
    }

    [Fact]
    public async Task A_partial_yes_says_what_stays_pending_and_counts_only_what_was_agreed()
    {
        await using var practice = await TestPractice.Open();
        await practice.AcceptPart(await practice.NewCase(null, TodayGiven.Lines()), 2);

        var day = await practice.Day();

        Assert.Equal("2 of 3 accepted, whitening stays pending. By phone, Marisol", Assert.Single(day.Accepted).How);
        Assert.Equal((1, 2, Money.Of(1605)), (day.Cases, day.Treatments, day.Sum.Fee));
        Assert.Equal(("Whitening", Money.Of(400)), (Assert.Single(day.Waiting).Title, day.Waiting[0].Fee));
    }

    [Fact]
    public async Task What_is_booked_shows_its_visit_and_the_rest_is_still_to_book()
    {
        await using var practice = await TestPractice.Open();
        var booked = await practice.NewCase();
        await practice.Accept(booked);
        await practice.Book(booked, new(2026, 3, 19, 8, 30, 0));
        await practice.Accept(await practice.NewCase(null, TestPractice.Line("Bridge", 3360)));

        var day = await practice.Day();

        Assert.Equal(["Thu, Mar 19, 8:30 AM", "Not booked"], day.Accepted.Select(row => row.Standing));
        Assert.Equal((1, 2, Money.Of(3360)), (day.Booked, day.Cases, day.StillToBook));
    }

    [Fact]
    public async Task Plans_shown_today_wait_for_an_answer_until_it_comes()
    {
        await using var practice = await TestPractice.Open();
        var waits = await practice.NewCase();
        await practice.Do(waits, (c, stamp) => c.Present(stamp));
        var answered = await practice.NewCase();
        await practice.Do(answered, (c, stamp) => c.Present(stamp));
        await practice.Accept(answered);

        var row = Assert.Single((await practice.Day()).Waiting);

        Assert.Equal((waits.Id, "Presented 9:00 AM, call back Thu", Money.Of(1605)), (row.CaseId, row.Words, row.Fee));
    }

    [Fact]
    public async Task A_no_stands_with_its_reason_unless_it_was_taken_back_the_same_day()
    {
        await using var practice = await TestPractice.Open();
        await practice.Do(await practice.NewCase(), (c, stamp) => c.Decline(DeclineReason.Cost, null, null, false, "Wants to wait until summer.", stamp));
        var back = await practice.NewCase();
        await practice.Do(back, (c, stamp) => c.Decline(DeclineReason.Cost, null, null, false, "", stamp));
        await practice.Do(back, (c, stamp) => c.Reopen(stamp));

        var row = Assert.Single((await practice.Day()).Declined);

        Assert.Equal("Cost. No check back. Wants to wait until summer.", row.Words);
    }

    [Fact]
    public async Task A_treatment_the_patient_refuses_inside_a_plan_is_declined_too()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Do(plan, (c, stamp) => c.Present(stamp));
        var line = (await practice.Case(plan.Id)).Procedures[1];
        Assert.True((await practice.Send(new RemoveTreatment.Command(plan.Id, (await practice.Case(plan.Id)).Version, line.Id, true, "No pain there"))).IsDone);

        var row = Assert.Single((await practice.Day()).Declined);

        Assert.Equal(("Filling", "No pain there", Money.Of(265)), (row.Title, row.Words, row.Fee));
    }

    [Fact]
    public async Task Two_yeses_of_one_case_are_two_rows_and_one_case()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        await practice.Accept(plan);
        await practice.Do(plan, (c, stamp) => c.Add(TestPractice.Line("Sealant", 60, site: ""), AcceptedHow.InOffice, stamp));

        var day = await practice.Day();

        Assert.Equal((2, 1, 3, Money.Of(1665)), (day.Accepted.Count, day.Cases, day.Treatments, day.Sum.Fee));
    }

    [Fact]
    public async Task Whoever_looks_at_one_dentist_sees_that_dentists_part()
    {
        await using var practice = await TestPractice.Open();
        await practice.Accept(await practice.NewCase());

        var day = await practice.Day();

        Assert.Equal((1, 0), (day.Of(practice.Raman.Id).Cases, day.Of(practice.Aldridge.Id).Cases));
        Assert.Equal((await practice.Look(new() { Dentists = [practice.Raman.Id] })).Figures.AcceptedTodayFee, day.Of(practice.Raman.Id).Sum.Fee);
    }
}
