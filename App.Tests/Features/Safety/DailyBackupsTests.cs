using CaseAcceptance.Data;
using CaseAcceptance.Features.Safety;
using CaseAcceptance.Tests.Features.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class DailyBackupsTests
{
    [Fact]
    public async Task A_backup_is_one_whole_file_of_its_day_with_everything_that_was_saved()
    {
        await using var practice = await TestPractice.Open();
        var plan = await practice.AcceptedCase();

        Assert.Null((await practice.Daily().Make()).Problem);

        var backup = Assert.Single(practice.Backups());
        Assert.Equal((new DateOnly(2026, 3, 10), practice.Time.Now), (backup.Day, backup.At));
        Assert.Equal(["2026-03-10.db"], Directory.EnumerateFileSystemEntries(Path.Combine(practice.Folder, "backups")).Select(Path.GetFileName));
        Assert.Equal(FileState.Current, FileStates.Of(backup.Path));
        Assert.Equal("Accepted", await practice.InBackup(backup.Path, $"SELECT CASE Stage WHEN 1 THEN 'Accepted' END FROM Cases WHERE Id = {plan.Id}"));
    }

    [Fact]
    public async Task While_people_save_a_backup_holds_each_change_whole_or_not_at_all()
    {
        await using var practice = await TestPractice.Open();
        using var stop = new CancellationTokenSource();
        var saving = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await practice.AcceptedCase();
            }
        });

        for (var made = 0; made < 5; made++)
        {
            Assert.Null((await practice.Daily().Make()).Problem);
            var path = Assert.Single(practice.Backups()).Path;
            Assert.Equal("0", await practice.InBackup(path, "SELECT count(*) FROM Cases c WHERE (SELECT count(*) FROM Procedures WHERE CaseId = c.Id) <> 2"));
            Assert.Equal("0", await practice.InBackup(path, "SELECT count(*) FROM Cases c WHERE (Stage = 1) <> EXISTS (SELECT 1 FROM Events WHERE CaseId = c.Id AND Kind = 5)"));
        }

        await stop.CancelAsync();
        await saving;
    }

    [Fact]
    public async Task A_year_of_days_leaves_what_is_to_be_kept_and_what_the_last_three_upgrades_made()
    {
        await using var practice = await TestPractice.Open();
        var folder = practice.Services.GetRequiredService<BackupFolder>();
        var days = Enumerable.Range(1, 365).Select(ago => practice.Time.Today.AddDays(-ago)).ToList();
        days.ForEach(day => File.WriteAllText(folder.OfDay(day), ""));
        for (var upgrade = 1; upgrade <= 4; upgrade++)
        {
            await File.WriteAllTextAsync(folder.Before($"{upgrade}"), "", TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(folder.Before($"{upgrade}"), practice.Time.Now.AddDays(upgrade - 10));
        }

        await practice.Daily().Make();

        Assert.Equal(KeptBackups.Of([practice.Time.Today, .. days]).Order(), practice.Backups().Where(b => b.Day is not null).Select(b => b.Day!.Value).Order());
        Assert.Equal("before-4.db before-3.db before-2.db", string.Join(' ', practice.Backups().Where(b => b.Day is null).Select(b => Path.GetFileName(b.Path))));
    }

    [Fact]
    public async Task A_damaged_practice_never_takes_the_place_of_a_good_backup()
    {
        await using var practice = await TestPractice.Open();
        await practice.Daily().Make();
        var good = await File.ReadAllBytesAsync(practice.Backups()[0].Path, TestContext.Current.CancellationToken);
        await practice.Damage();

        var attempt = await practice.Daily().Make();

        Assert.Contains("damaged", attempt.Problem, StringComparison.Ordinal);
        Assert.Equal(good, await File.ReadAllBytesAsync(Assert.Single(practice.Backups()).Path, TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(practice.Folder, "backups")));
    }

    [Fact]
    public async Task What_a_killed_backup_left_is_no_backup_and_is_gone_after_the_next()
    {
        await using var practice = await TestPractice.Open();
        var left = practice.Services.GetRequiredService<BackupFolder>().OfDay(practice.Time.Today) + BackupFile.Unfinished;
        await File.WriteAllTextAsync(left, "half", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(left + "-journal", "half", TestContext.Current.CancellationToken);
        Assert.Empty(practice.Backups());

        await practice.Daily().Make();

        Assert.Single(practice.Backups());
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(practice.Folder, "backups")));
    }

    [Fact]
    public async Task There_is_a_backup_at_start_and_one_after_each_midnight_of_the_practice()
    {
        await using var practice = await TestPractice.Open();
        using var times = ActivatorUtilities.CreateInstance<BackupTimes>(practice.Services);
        var made = new SemaphoreSlim(0);
        using var listening = practice.Changes.Listen(() => Task.FromResult(made.Release()));
        await times.StartAsync(TestContext.Current.CancellationToken);
        await practice.Until(() => practice.Backups().Count == 1, made);

        // It is 9:00 AM; fifteen hours later is the next day in Ohio, and was that for four hours in UTC.
        for (var hour = 0; hour < 48 && practice.Backups().Count == 1; hour++)
        {
            practice.Clock.Advance(TimeSpan.FromHours(1));
            await made.WaitAsync(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        await times.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal([new DateOnly(2026, 3, 11), new(2026, 3, 10)], practice.Backups().Select(b => b.Day!.Value));
    }
}
