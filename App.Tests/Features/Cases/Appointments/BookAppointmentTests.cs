using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;
using CaseAcceptance.Features.Cases.History;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class BookAppointmentTests
{
    [Fact]
    public async Task Booking_moves_the_case_to_Scheduled_and_the_visit_becomes_the_next_action()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();

        var result = await practice.Done(new BookAppointment.Command(plan.Id, plan.Version, [plan.Procedures[0].Id], practice.At(CaseSteps.Thursday, 14)));

        Assert.Equal("Moved to Scheduled", result.Message);
        var booked = await practice.Case(plan.Id);
        Assert.Equal((Stage.Scheduled, NextKind.Visit, CaseSteps.Thursday, 1), (booked.Stage, booked.NextKind!.Value, booked.NextDue!.Value, booked.NotBooked));
    }

    [Fact]
    public async Task A_second_visit_of_the_same_case_is_booked_without_moving_it()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();
        await practice.Done(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], practice.At(CaseSteps.Thursday, 14)));

        var result = await practice.Done(new BookAppointment.Command(plan.Id, null, [plan.Procedures[1].Id], practice.At(CaseSteps.Thursday, 9)));

        Assert.Equal("Visit booked", result.Message);
        Assert.Equal(0, (await practice.Case(plan.Id)).NotBooked);
    }

    [Fact]
    public async Task A_taken_chair_is_refused_by_its_name_and_hours()
    {
        await using var practice = await TestPractice.Open();
        await practice.BookedCase();
        var plan = await practice.AcceptedCase(await practice.NewPatient("Devon", "Marsh"));
        var overlapping = practice.At(CaseSteps.Thursday, 15, provider: practice.Aldridge);

        await practice.Refused(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], overlapping), "Chair 2 is taken 2:00 to 3:30 PM. Pick another time or chair.");

        Assert.Equal(Stage.Accepted, (await practice.Case(plan.Id)).Stage);
    }

    [Fact]
    public async Task Two_people_booking_the_same_chair_get_one_appointment()
    {
        await using var practice = await TestPractice.Open();
        var plans = new List<Case>();
        for (var number = 1; number <= 8; number++)
        {
            plans.Add(await practice.AcceptedCase(await practice.NewPatient("Patient", $"Number{number}")));
        }

        var results = await Task.WhenAll(plans.Select(plan => Task.Run(() =>
            practice.Send(new BookAppointment.Command(plan.Id, plan.Version, [plan.Procedures[0].Id], practice.At(CaseSteps.Thursday, 14))))));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), refused => Assert.StartsWith("Chair 2 is taken", refused.Message, StringComparison.Ordinal));
        Assert.Equal(1, await practice.Read(db => Task.FromResult(db.Appointments.Count())));
    }

    [Fact]
    public async Task A_visit_right_after_another_one_is_fine()
    {
        await using var practice = await TestPractice.Open();
        await practice.BookedCase();
        var plan = await practice.AcceptedCase(await practice.NewPatient("Devon", "Marsh"));

        await practice.Done(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], practice.At(CaseSteps.Thursday, 15, 30)));
    }

    [Fact]
    public async Task Undo_takes_the_booking_back()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();
        var booked = await practice.Done(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], practice.At(CaseSteps.Thursday, 14)));

        await practice.Done(new UndoStep.Command(plan.Id, booked.StepId!.Value));

        Assert.Equal(Stage.Accepted, (await practice.Case(plan.Id)).Stage);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public async Task A_day_at_the_end_of_all_days_is_refused_in_words(int year)
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();

        var result = await practice.Send(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], new(new(year, year == 1 ? 1 : 12, year == 1 ? 1 : 31, 23, 0, 0), 120, null, null)));

        Assert.Equal(ResultKind.Refused, result.Kind);
        Assert.Equal(Stage.Accepted, (await practice.Case(plan.Id)).Stage);
    }
}
