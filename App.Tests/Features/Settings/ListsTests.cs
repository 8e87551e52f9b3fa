using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Settings;

public sealed class ListsTests
{
    [Fact]
    public async Task A_chair_with_visits_ahead_stays_in_use()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        var patient = await practice.NewPatient();
        var visit = Appointment.Other(patient.Id, new(new DateTime(2026, 3, 12, 9, 0, 0), 60, practice.Chair1.Id, null), AppointmentStatus.Booked);
        await practice.Keep(visit);

        var kept = await practice.Send(new SaveChair.Command(practice.Chair1.Id, "Chair 1", IsActive: false));
        var other = await practice.Send(new SaveChair.Command(practice.Chair2.Id, "Chair 2", IsActive: false));

        Assert.Equal("Chair 1 has 1 visit ahead. Move it to another chair first.", kept.Message);
        Assert.True(other.IsDone);
    }

    [Fact]
    public async Task Chairs_stand_in_the_order_they_are_moved_to()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        await practice.Send(new SaveChair.Command(null, "Chair 3"));
        var third = (await practice.Send(new GetSettings.Query())).Lists.Chairs[2];

        await practice.Send(new MoveChair.Command(third.Id, Up: true));

        Assert.Equal(["Chair 1", "Chair 3", "Chair 2"], (await practice.Send(new GetSettings.Query())).Lists.Chairs.Select(c => c.Name));
    }

    [Fact]
    public async Task A_new_time_zone_moves_the_practices_clock_at_once()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        var seen = PracticeFields.Of((await practice.Send(new GetSettings.Query())).Lists.Practice!);

        var result = await practice.Send(new SavePractice.Command(seen with { TimeZone = "America/Los_Angeles" }, seen));

        Assert.True(result.IsDone);
        Assert.Equal(new TimeOnly(6, 0), TimeOnly.FromDateTime(practice.Time.Local));
    }

    [Theory]
    [InlineData("Night guard", "620", 60, null)]
    [InlineData("", "620", 60, "Enter the treatment in plain words.")]
    [InlineData("Night guard", "many", 60, "Enter the fee as an amount, such as 1,340.")]
    [InlineData("Night guard", "620", 0, "A visit takes between 5 minutes and 8 hours.")]
    public async Task A_treatment_has_a_name_a_fee_and_a_length(string name, string fee, int minutes, string? sentence)
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;

        var result = await practice.Send(new SaveType.Command(null, new() { Name = name, Fee = fee, Minutes = minutes }));

        Assert.Equal(sentence ?? "Added Night guard", result.Message);
        Assert.Equal(sentence is null ? 1 : 0, await practice.Read(db => db.ProcedureTypes.CountAsync()));
    }

    [Fact]
    public async Task A_provider_without_initials_gets_them_from_the_name()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;

        await practice.Send(new SaveProvider.Command(null, new() { Name = "Hana Kessler", Kind = ProviderKind.Hygienist, Tint = 2 }));

        var added = (await practice.Send(new GetSettings.Query())).Lists.Providers.Single(p => p.Name == "Hana Kessler");
        Assert.Equal(("HK", ProviderKind.Hygienist, 2), (added.Initials, added.Kind, added.Tint));
    }
}
