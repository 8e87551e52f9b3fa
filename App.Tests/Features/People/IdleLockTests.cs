using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.People;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.People;

public sealed class IdleLockTests
{
    [Fact]
    public async Task A_browser_that_nobody_touched_for_ten_minutes_reads_and_changes_nothing()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        var sessions = Sat(practice);
        practice.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.NotNull(await practice.Send(new LookAtCase.Query(plan.Id)));
        Assert.True(sessions.Touch("front desk"));
        practice.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.False(sessions.Touch("front desk"));
        await Assert.ThrowsAsync<NotAllowed>(() => practice.Send(new LookAtCase.Query(plan.Id)));
        Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new RenameCase.Command(plan.Id, "Crown"))).Kind);
        practice.Session = "operatory";
        Assert.NotNull(await practice.Send(new LookAtCase.Query(plan.Id)));
    }

    [Fact]
    public async Task Only_the_password_of_whoever_was_there_unlocks()
    {
        await using var practice = await TestPractice.Open();
        var sessions = Sat(practice);
        practice.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.True(sessions.IsLocked("front desk"));

        Assert.Equal(CheckOwnPassword.Wrong, (await practice.Send(new UnlockScreen.Command("wrong"))).Message);
        Assert.Equal(CheckOwnPassword.Wrong, (await practice.Send(new UnlockScreen.Command(null))).Message);
        Assert.True(sessions.IsLocked("front desk"));
        Assert.True((await practice.Send(new UnlockScreen.Command(JuniperStreet.Password))).IsDone);

        Assert.False(sessions.IsLocked("front desk"));
        Assert.Equal(TimeSpan.FromMinutes(10), sessions.Left("front desk"));
    }

    [Fact]
    public async Task Guessing_at_a_locked_screen_ends_after_five_tries()
    {
        await using var practice = await TestPractice.Open();
        var sessions = Sat(practice);
        practice.Clock.Advance(TimeSpan.FromMinutes(11));
        for (var wrong = 0; wrong < 5; wrong++)
            await practice.Send(new UnlockScreen.Command($"wrong {wrong}"));

        Assert.Equal(CheckOwnPassword.Wrong, (await practice.Send(new UnlockScreen.Command(JuniperStreet.Password))).Message);
        Assert.True(sessions.IsLocked("front desk"));
    }

    [Fact]
    public async Task Turning_the_lock_off_unlocks_no_screen_that_is_locked_and_keeps_others_open()
    {
        await using var practice = await TestPractice.Open();
        var sessions = Sat(practice);
        practice.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.True(sessions.IsLocked("front desk"));
        (practice.Session, practice.ActingAs) = ("office", practice.Dana.Id);
        sessions.Open("office", practice.Clock.GetUtcNow());
        var seen = PracticeFields.Of(await practice.Read(db => db.Practices.SingleAsync()));

        Assert.Equal("Pick 5 to 120 minutes, or never.", (await practice.Send(new SavePractice.Command(seen with { LockAfterMinutes = 2 }, seen))).Message);
        Assert.True((await practice.Send(new SavePractice.Command(seen with { LockAfterMinutes = 0 }, seen))).IsDone);
        practice.Clock.Advance(TimeSpan.FromHours(5));

        Assert.Null(sessions.Left("office"));
        Assert.False(sessions.IsLocked("office"));
        Assert.True(sessions.IsLocked("front desk"));
    }

    [Fact]
    public async Task A_restart_unlocks_nothing_and_signing_out_ends_the_browser()
    {
        await using var practice = await TestPractice.Open();
        var sessions = practice.Services.GetRequiredService<Sessions>();

        // The cookie says when somebody was last there.
        sessions.Open("front desk", practice.Clock.GetUtcNow().AddMinutes(-11));
        sessions.Open("operatory", practice.Clock.GetUtcNow().AddMinutes(-3));
        Assert.True(sessions.IsLocked("front desk"));
        Assert.False(sessions.IsLocked("operatory"));

        sessions.Close("operatory");
        sessions.Open("operatory", practice.Clock.GetUtcNow());
        Assert.True(sessions.IsLocked("operatory"));
        Assert.False(sessions.Touch("operatory"));
        Assert.False(sessions.Touch("never seen"));
    }

    static Sessions Sat(TestPractice practice)
    {
        var sessions = practice.Services.GetRequiredService<Sessions>();
        practice.Session = "front desk";
        sessions.Open(practice.Session, practice.Clock.GetUtcNow());
        return sessions;
    }
}
