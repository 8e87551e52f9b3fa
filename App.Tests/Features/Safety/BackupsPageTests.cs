using CaseAcceptance.Domain;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Cases;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class BackupsPageTests
{
    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Dentist)]
    public async Task Backups_are_a_managers_matter(Role role)
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = role == Role.Dentist ? practice.DrRaman.Id : practice.Marisol.Id;

        Assert.Equal(ResultKind.NotAllowed, (await practice.Send(new BackUpNow.Command())).Kind);
        await Assert.ThrowsAsync<NotAllowed>(() => practice.Send(new GetBackups.Query()));
        Assert.Empty(practice.Backups());
    }

    [Fact]
    public async Task A_manager_backs_up_and_sees_when_and_how_large()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        Assert.Empty((await practice.Send(new GetBackups.Query())).Rows);

        await practice.Done(new BackUpNow.Command());

        var row = Assert.Single((await practice.Send(new GetBackups.Query())).Rows);
        Assert.Equal(("Tue, Mar 10, 2026, 9:00 AM", "Daily"), (row.When, row.Kind));
        Assert.Matches("^[0-9]+ KB$", row.Size);
    }

    [Fact]
    public async Task A_last_backup_of_more_than_two_days_ago_is_a_warning()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        await practice.Done(new BackUpNow.Command());

        practice.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Null((await practice.Send(new GetBackups.Query())).Warning);
        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("The last good backup is from Tue, Mar 10, 2026.", (await practice.Send(new GetBackups.Query())).Warning);
    }

    [Fact]
    public async Task A_backup_from_the_future_does_not_hide_that_none_is_made()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        await practice.Done(new BackUpNow.Command());
        File.Copy(practice.Backups()[0].Path, Path.Combine(practice.Folder, "backups", "2099-01-01.db"));
        File.SetLastWriteTimeUtc(Path.Combine(practice.Folder, "backups", "2099-01-01.db"), new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        practice.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal("The last good backup is from Tue, Mar 10, 2026.", (await practice.Send(new GetBackups.Query())).Warning);
    }

    [Fact]
    public async Task A_failed_backup_says_why_until_one_is_good_again()
    {
        await using var practice = await TestPractice.Open();
        practice.ActingAs = practice.Dana.Id;
        var inTheWay = Path.Combine(practice.Folder, "backups");
        await File.WriteAllTextAsync(inTheWay, "", TestContext.Current.CancellationToken);

        await practice.Refused(new BackUpNow.Command(), "The backup failed. The disk does not read or write as it should. It may be full or failing.");
        Assert.Equal("The last backup failed. The disk does not read or write as it should. It may be full or failing.", (await practice.Send(new GetBackups.Query())).Warning);

        File.Delete(inTheWay);
        await practice.Done(new BackUpNow.Command());
        Assert.Null((await practice.Send(new GetBackups.Query())).Warning);
    }
}
