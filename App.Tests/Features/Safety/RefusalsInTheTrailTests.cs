using CaseAcceptance.Data;
using CaseAcceptance.Features.Board;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class RefusalsInTheTrailTests : IAsyncLifetime
{
    TestPractice practice = null!;

    public async ValueTask InitializeAsync() => practice = await TestPractice.Open();

    public ValueTask DisposeAsync() => practice.DisposeAsync();

    [Fact]
    public async Task A_page_behind_a_locked_screen_that_looks_by_itself_is_no_refusal_and_an_act_is_one()
    {
        var plan = await practice.NewCase();
        practice.Services.GetRequiredService<Sessions>().Open(practice.Session = "front desk", practice.Clock.GetUtcNow());
        practice.Clock.Advance(TimeSpan.FromMinutes(11));

        await Assert.ThrowsAsync<NotAllowed>(() => practice.Send(new GetBoard.Query(new(), [40, 40, 40, 40])));
        await practice.Send(new RenameCase.Command(plan.Id, "Mine"));
        await practice.Send(new UnlockScreen.Command(JuniperStreet.Password));

        Assert.Equal([(AuditKind.Refused, "Rename case", "The screen was locked"), (AuditKind.SignIn, "Unlocked the screen", "")],
            (await practice.Trail()).Select(entry => (entry.Kind, entry.Step(), entry.Details)));
    }

    [Fact]
    public async Task Coming_to_a_page_that_is_not_theirs_is_written_down()
    {
        await practice.Send(new NoteRefused.Command("Audit trail"));

        Assert.Equal((AuditKind.Refused, practice.Marisol.Id, "The page Audit trail"), await practice.LastEntry() is var entry ? (entry.Kind, entry.PersonId, entry.Details) : default);
    }

    [Fact]
    public async Task For_whom_a_manager_made_a_code_is_told()
    {
        practice.ActingAs = practice.Dana.Id;

        await practice.Send(new InviteColleague.Command(practice.DrRaman.Id, TurnOffTwoStep: true));

        Assert.Contains((await practice.Trail()).Select(entry => entry.Details), details => details.StartsWith("For Dr. Priya Raman, without their second step", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_keeps_nobody_out_and_what_happened_is_written_once_it_does()
    {
        await practice.Read(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Full BEFORE INSERT ON AuditEntries BEGIN SELECT RAISE(ABORT, 'full'); END"));
        Assert.NotNull(await practice.Send(new CheckPassword.Command("dana", JuniperStreet.Password)));
        Assert.Null(await practice.Send(new CheckPassword.Command("dana", "wrong, and long enough")));
        Assert.False(await practice.Read(db => db.AuditEntries.AnyAsync(TestContext.Current.CancellationToken)));

        await practice.Read(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Full"));

        Assert.Equal(AuditKind.SignInFailed, Assert.Single(await practice.Trail()).Kind);
    }
}
