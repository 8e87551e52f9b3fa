using CaseAcceptance.Domain;
using CaseAcceptance.Features.Today;
using CaseAcceptance.Tests.Features.Board;

namespace CaseAcceptance.Tests.Features.Today;

public sealed class HuddleTests
{
    [Fact]
    public async Task Whoever_comes_today_with_treatment_waiting_insurance_to_verify_or_an_alert_is_talked_about()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient("Nadia", "Farrow");
        (patient.Insurance, patient.MedicalAlert) = (InsuranceState.NotVerified, "Takes blood thinners");
        await practice.Keep(patient);
        await practice.NewCase(patient, TestPractice.Line("Night guard", 620));
        await Comes(patient, 10);
        await Comes(await practice.NewPatient("Walter", "Osei"), 11);

        var huddle = await practice.Send(new GetHuddle.Query());

        var visit = Assert.Single(huddle.Visits);
        Assert.Equal(("Nadia Farrow", true, "Takes blood thinners"), (visit.Patient, visit.InsuranceIsOpen, visit.MedicalAlert));
        Assert.Equal(("Night guard, tooth 19", "Not yet presented"), (visit.Open[0].Title, visit.Open[0].Standing));
        Assert.Equal(new DateTime(2026, 3, 10, 10, 0, 0), huddle.FirstVisit);

        Task<Appointment> Comes(Patient who, int hour) => practice.Keep(Appointment.Other(who.Id,
            new(new(2026, 3, 10, hour, 0, 0), 60, practice.Chair1.Id, practice.Raman.Id), AppointmentStatus.Booked));
    }

    [Fact]
    public async Task On_Monday_the_plans_of_Friday_wait_with_their_owner_and_next_action()
    {
        await using var practice = await TestPractice.Open();
        practice.GoTo(new(2026, 3, 13, 15, 0, 0));
        await practice.Do(await practice.NewCase(), (c, stamp) => c.Present(stamp));
        var answered = await practice.NewCase();
        await practice.Do(answered, (c, stamp) => c.Present(stamp));
        await practice.Accept(answered);
        practice.GoTo(new(2026, 3, 16, 7, 30, 0));

        var huddle = await practice.Send(new GetHuddle.Query());

        Assert.Equal(new DateOnly(2026, 3, 13), huddle.PresentedSince);
        var plan = Assert.Single(huddle.Waiting);
        Assert.Equal(("Eleanor Briggs", "Marisol Vega", "Call back Tue"), (plan.Patient, plan.Owner, plan.Next));
    }
}
