using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class GetDayVisitsTests
{
    [Fact]
    public async Task A_taken_chair_is_named_before_anybody_presses_book()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        var answer = await practice.Send(new GetDayVisits.Query(0, practice.At(CaseSteps.Thursday, 15, provider: practice.Aldridge)));

        Assert.Equal("Chair 2 is taken 2:00 to 3:30 PM. Pick another time or chair.", answer.Clash);
        Assert.Equal(("2:00 to 3:30 PM", plan.Patient.FullName), (answer.Visits.Single().When, answer.Visits.Single().Patient));
    }

    [Fact]
    public async Task A_visit_does_not_stand_in_its_own_way_when_it_moves()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.BookedCase();

        var answer = await practice.Send(new GetDayVisits.Query(plan.PatientId, practice.At(CaseSteps.Thursday, 15), plan.Visits[0].Id));

        Assert.Null(answer.Clash);
    }

    [Theory]
    [InlineData(14, 10, "The practice does not work on Saturdays.")]
    [InlineData(12, 7, "The practice opens at 8:00 AM.")]
    [InlineData(12, 16, "The visit ends after 5:00 PM, when the practice closes.")]
    [InlineData(12, 9, null)]
    public async Task Unusual_hours_are_a_warning_and_no_refusal(int day, int hour, string? warning)
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();
        var time = practice.At(new(2026, 3, day), hour);

        var answer = await practice.Send(new GetDayVisits.Query(plan.PatientId, time));

        Assert.Equal((null, warning), (answer.Clash, answer.Warning));
        await practice.Done(new BookAppointment.Command(plan.Id, null, [plan.Procedures[0].Id], time));
    }
}
