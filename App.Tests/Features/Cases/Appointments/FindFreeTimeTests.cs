using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases.Appointments;

namespace CaseAcceptance.Tests.Features.Cases.Appointments;

public sealed class FindFreeTimeTests
{
    static readonly DateOnly Tomorrow = new(2026, 3, 11);

    [Fact]
    public async Task The_first_time_that_patient_provider_and_a_chair_have_in_common_is_proposed()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        Assert.Equal(practice.At(Tomorrow, 8, chair: practice.Chair1) with { Minutes = 60, ProviderId = practice.Raman.Id }, await Find(practice, patient));

        // Another dentist works in the first chair until ten, the patient has a cleaning until nine.
        await Take(practice, await practice.NewPatient("Walter", "Osei"), new(Tomorrow.ToDateTime(new(8, 0)), 120, practice.Chair1.Id, practice.Aldridge.Id));
        await Take(practice, patient, new(Tomorrow.ToDateTime(new(8, 0)), 60, null, null));
        Assert.Equal((9, practice.Chair2.Id), await Find(practice, patient) is { } time ? (time.Start.Hour, time.OperatoryId) : default);
    }

    [Fact]
    public async Task A_full_day_leads_to_the_next_and_two_full_weeks_to_none()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient();
        await Take(practice, patient, new(Tomorrow.ToDateTime(new(8, 0)), 480, null, null));
        await Take(practice, patient, new(Tomorrow.ToDateTime(new(16, 0)), 480, null, null));
        Assert.Equal(Tomorrow.AddDays(1), DateOnly.FromDateTime((await Find(practice, patient))!.Start));

        for (var day = 0; day < 20; day++)
        {
            await Take(practice, patient, new(Tomorrow.AddDays(day).ToDateTime(new(8, 0)), 480, null, null));
        }

        Assert.Null(await Find(practice, patient, 120));
    }

    static Task<VisitTime?> Find(TestPractice practice, Patient patient, int minutes = 60) =>
        practice.Send(new FindFreeTime.Query(patient.Id, practice.Raman.Id, minutes));

    static Task<Appointment> Take(TestPractice practice, Patient patient, VisitTime time) => practice.Keep(Appointment.Other(patient.Id, time, AppointmentStatus.Booked));
}
