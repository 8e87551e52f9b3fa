using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Appointments;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class BookNextVisitTests
{
    static readonly PlannedLine NightGuard = new()
    {
        TypeId = null, Name = "Night guard", Site = "", Figures = new(Money.Of(620), Money.Zero, Money.Zero), Minutes = 30, CountsAsTreatment = true,
    };

    [Fact]
    public async Task Work_agreed_at_the_check_in_is_added_and_booked_in_one_step()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.TreatedCase();

        var result = await practice.Done(new BookNextVisit.Command(plan.Id, plan.Version, [NightGuard], AcceptedHow.ByPhone, practice.At(new(2026, 3, 19), 9)));

        Assert.Equal("Moved to Scheduled", result.Message);
        var booked = await practice.Case(plan.Id);
        Assert.Equal(Stage.Scheduled, booked.Stage);
        Assert.Equal("Night guard", booked.OpenVisits.Single().Procedures.Single().Name);
    }

    [Fact]
    public async Task A_taken_time_leaves_the_plan_as_it_was()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.TreatedCase();
        var other = await practice.AcceptedCase(await practice.NewPatient("Devon", "Marsh"));
        await practice.Done(new BookAppointment.Command(other.Id, null, [other.Procedures[0].Id], practice.At(new(2026, 3, 19), 9)));

        await practice.Refused(new BookNextVisit.Command(plan.Id, plan.Version, [NightGuard], AcceptedHow.ByPhone, practice.At(new(2026, 3, 19), 9)),
            "Chair 2 is taken 9:00 to 10:30 AM. Pick another time or chair.");

        Assert.Equal(2, (await practice.Case(plan.Id)).Procedures.Count);
    }
}
