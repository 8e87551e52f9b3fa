using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Cases.Closing;
using CaseAcceptance.Features.Cases.NewCase;
using CaseAcceptance.Features.Cases.Plan;
using CaseAcceptance.Features.Patients;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.People;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class AuditTrailTests : IAsyncLifetime
{
    TestPractice practice = null!;
    Case plan = null!;

    public async ValueTask InitializeAsync() => (practice, plan) = await TestPractice.Open() is var opened ? (opened, await opened.NewCase()) : default;

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    [Fact]
    public async Task A_change_to_a_case_tells_who_what_and_which_record()
    {
        await practice.Send(new AcceptCase.Command(plan.Id, null, [.. plan.Procedures.Select(line => line.Id)], AcceptedHow.InOffice, null, "Worried about the needle"));

        var entry = Assert.Single(await practice.Trail());
        Assert.Equal((practice.Marisol.Id, "Marisol Vega", AuditKind.Change, "AcceptCase", plan.PatientId, plan.Id, "the server"),
            (entry.PersonId, entry.PersonName, entry.Kind, entry.Request, entry.PatientId, entry.CaseId, entry.FromWhere));
        Assert.Equal("Plan presented. Acceptance recorded", entry.Details);
        Assert.Equal(practice.Clock.GetUtcNow().UtcDateTime, entry.At);
    }

    [Fact]
    public async Task What_is_new_gets_its_number_into_the_trail()
    {
        var result = await practice.Send(new CreateCase.Command { PatientId = plan.PatientId, Lines = [new() { TypeId = null, CountsAsTreatment = true, Name = "Night guard", Site = "", Figures = new(Money.Of(620), Money.Zero, Money.Zero), Minutes = 45 }] });

        Assert.Equal((result.CaseId, plan.PatientId), await practice.LastEntry() is var entry ? (entry.CaseId, entry.PatientId) : default);
    }

    [Fact]
    public async Task A_patients_changed_fields_are_named_and_not_what_they_say()
    {
        var file = await practice.Send(new GetPatient.Query(plan.PatientId));
        await practice.Send(new EditPatient.Command(plan.PatientId, file!.Version, file.Basics with { MedicalAlert = "Allergic to latex" }));

        var entry = Assert.Single(await practice.Trail(), e => e.Kind == AuditKind.Change);
        Assert.Equal((plan.PatientId, "Patient: medical alert"), (entry.PatientId, entry.Details));
    }

    [Fact]
    public async Task A_change_that_is_not_saved_leaves_no_entry_and_an_entry_that_can_not_be_written_leaves_no_change()
    {
        await practice.Send(new CloseCase.Command(plan.Id, null, null));
        Assert.Empty(await practice.Trail());

        await practice.Read(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Full BEFORE INSERT ON AuditEntries BEGIN SELECT RAISE(ABORT, 'full'); END"));
        var result = await practice.Send(new RenameCase.Command(plan.Id, "Never seen"));

        Assert.Equal(ResultKind.NotSaved, result.Kind);
        Assert.NotEqual("Never seen", (await practice.Case(plan.Id)).Title);
    }

    [Fact]
    public async Task A_refusal_by_permission_is_written_down()
    {
        practice.ActingAs = practice.DrRaman.Id;

        await practice.Send(new RenameCase.Command(plan.Id, "Mine"));
        await Assert.ThrowsAsync<NotAllowed>(() => practice.Send(new GetAudit.Query(new(), 0)));

        Assert.Equal([("RenameCase", plan.Id, "Needs the right to work with cases"), ("GetAudit", null, "Needs the right to manage the practice")],
            (await practice.Trail()).Where(e => e.Kind == AuditKind.Refused && e.PersonId == practice.DrRaman.Id).Select(e => (e.Request, e.CaseId, e.Details)));
    }

    [Fact]
    public async Task Looks_at_a_record_are_written_together_later_and_staying_on_it_is_one_look()
    {
        await using var scope = practice.Services.CreateAsyncScope();
        var page = scope.ServiceProvider.GetRequiredService<IMediator>();
        for (var ring = 0; ring < 3; ring++)
            await page.Send(new GetCase.Query(plan.Id), TestContext.Current.CancellationToken);
        Assert.False(await practice.Read(db => db.AuditEntries.AnyAsync()));
        practice.Clock.Advance(TimeSpan.FromMinutes(6));
        await page.Send(new GetCase.Query(plan.Id), TestContext.Current.CancellationToken);
        await page.Send(new GetPatient.Query(plan.PatientId), TestContext.Current.CancellationToken);
        await page.Send(new GetPatient.Query(987), TestContext.Current.CancellationToken);

        Assert.Equal([(AuditKind.Read, plan.PatientId, plan.Id), (AuditKind.Read, plan.PatientId, plan.Id), (AuditKind.Read, plan.PatientId, (int?)null)],
            (await practice.Trail()).Select(e => (e.Kind, e.PatientId!.Value, e.CaseId)));
    }

    [Fact]
    public async Task Settings_and_roles_are_told_with_what_they_are_now()
    {
        practice.ActingAs = practice.Dana.Id;
        await practice.Send(new SavePerson.Command(practice.Marisol.Id, new() { Name = "Marisol Vega", Role = Role.Manager }));

        Assert.Equal((AuditKind.Setting, "Marisol Vega: role now Manager"), await practice.LastEntry() is var entry ? (entry.Kind, entry.Details) : default);
    }

    [Fact]
    public async Task Wrong_passwords_lockout_and_used_codes_are_told()
    {
        for (var n = 0; n < 6; n++)
            await practice.Send(new CheckPassword.Command("dana", "wrong, and long enough"));
        await practice.Send(new CheckPassword.Command("nobody here", "wrong"));
        var (theo, code) = await practice.Invited();
        await practice.Send(new JoinPractice.Command(code, "theo", "a loud evening by the sea"));

        var trail = await practice.Trail();
        Assert.Equal(5, trail.Count(e => e.Kind == AuditKind.SignInFailed && e.PersonId == practice.Dana.Id));
        Assert.Single(trail, e => e.Kind == AuditKind.LockedOut && e.PersonId == practice.Dana.Id);
        Assert.Single(trail, e => e.Kind == AuditKind.SignInFailed && e.PersonId is null);
        Assert.Single(trail, e => e.Kind == AuditKind.CodeUsed && e.PersonName == theo.Name);
        Assert.DoesNotContain(trail, e => $"{e.Details} {e.Request}".Contains("nobody here", StringComparison.Ordinal));
    }
}
