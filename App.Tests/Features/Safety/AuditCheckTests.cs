using CaseAcceptance.Data;
using CaseAcceptance.Features.Cases;
using CaseAcceptance.Features.Safety;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class AuditCheckTests
{
    [Fact]
    public async Task A_trail_that_nobody_touched_is_whole()
    {
        await using var practice = await FourEntries();

        Assert.Equal((4, null), await practice.Check() is var check ? (check.Count, check.Problem) : default);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET PersonName = 'Somebody Else' WHERE Id = 2", "Entry 2 was changed after it was written.")]
    [InlineData("UPDATE AuditEntries SET PersonId = NULL WHERE Id = 1", "Entry 1 was changed after it was written.")]
    [InlineData("UPDATE AuditEntries SET At = '2026-03-10 13:00:01' WHERE Id = 3", "Entry 3 was changed after it was written.")]
    [InlineData("UPDATE AuditEntries SET At = 'once' WHERE Id = 3", "Entry 3 was changed: it can not be read any more.")]
    [InlineData("UPDATE AuditEntries SET Kind = 'Nothing' WHERE Id = 4", "Entry 4 was changed: it can not be read any more.")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 1", "Entry 1 is missing; entry 2 is the next there is.")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 3", "Entry 3 is missing; entry 4 is the next there is.")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 4", "Entry 4 is missing, and all after it: 4 had been written.")]
    [InlineData("DELETE FROM AuditEntries", "Entry 1 is missing, and all after it: 4 had been written.")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 2; UPDATE AuditEntries SET Id = Id - 1 WHERE Id > 2", "Entry 2 was changed after it was written.")]
    public async Task What_was_done_to_the_file_behind_the_program_is_found(string sql, string problem)
    {
        await using var practice = await FourEntries();

        await practice.Tamper(sql);

        Assert.Equal(problem, (await practice.Check()).Problem);
    }

    [Fact]
    public async Task An_entry_written_anew_with_its_own_hash_does_not_fit_to_the_next()
    {
        await using var practice = await FourEntries();
        var entry = (await practice.Trail())[1];
        var hash = AuditChain.Hash(entry.Id, new(entry.At, entry.PersonId, entry.Kind, entry.Request, entry.PatientId, entry.CaseId, "Another", entry.FromWhere), entry.PersonName, entry.PreviousHash);

        await practice.Tamper($"UPDATE AuditEntries SET Details = 'Another', Hash = '{hash}' WHERE Id = 2");

        Assert.Equal("Entry 3 does not follow entry 2: what came before it was changed.", (await practice.Check()).Problem);
    }

    [Fact]
    public async Task An_end_cut_off_by_somebody_who_hides_it_is_known_only_from_a_mark_kept_elsewhere()
    {
        await using var practice = await FourEntries();
        var noted = await practice.Check();

        await practice.Tamper("DELETE FROM AuditEntries WHERE Id = 4; UPDATE sqlite_sequence SET seq = 3 WHERE name = 'AuditEntries'");

        Assert.Null((await practice.Check()).Problem);
        Assert.Equal("Entry 4 is missing, and all after it: entry 4 was noted.", (await practice.Check((noted.Count, noted.LastHash))).Problem);
        practice.Clock.Advance(TimeSpan.FromMinutes(1));
        await practice.Send(new RenameCase.Command(1, "Written after the cut"));
        Assert.Equal("Entry 4 is not the one that was noted: it, or one before it, was written anew.", (await practice.Check((noted.Count, noted.LastHash))).Problem);
    }

    [Fact]
    public async Task A_cut_end_shows_for_ever_once_the_practice_goes_on()
    {
        await using var practice = await FourEntries();

        await practice.Tamper("DELETE FROM AuditEntries WHERE Id = 4");
        await practice.Send(new RenameCase.Command(1, "Written after the cut"));

        Assert.Equal("Entry 4 is missing; entry 5 is the next there is.", (await practice.Check()).Problem);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Details = ''", "never changed")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 4", "never taken away")]
    [InlineData("REPLACE INTO AuditEntries SELECT * FROM AuditEntries WHERE Id = 2", "only added at its end")]
    public async Task The_file_itself_refuses_to_change_the_trail(string sql, string why)
    {
        await using var practice = await FourEntries();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => practice.Read(db => db.Database.ExecuteSqlRawAsync(sql)));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Null((await practice.Check()).Problem);
    }

    [Fact]
    public async Task The_command_line_says_whether_the_trail_is_whole()
    {
        await using var practice = await FourEntries();

        var (whole, says, _) = await BuiltProgram.Run(practice.Folder, "check");
        await practice.Tamper("UPDATE AuditEntries SET FromWhere = '10.0.0.9' WHERE Id = 2");
        var (broken, _, why) = await BuiltProgram.Run(practice.Folder, "check");
        var (wrong, _, _) = await BuiltProgram.Run(practice.Folder, "check --noted 4:abc");

        Assert.Equal((0, 1, 2), (whole, broken, wrong));
        Assert.StartsWith("The audit trail is whole: 4 entries. The last is 4:", says, StringComparison.Ordinal);
        Assert.Equal("Entry 2 was changed after it was written.", why.Trim());
    }

    static async Task<TestPractice> FourEntries()
    {
        var practice = await TestPractice.Open();
        var plan = await practice.NewCase();
        foreach (var title in new[] { "First", "Second", "Third", "Fourth" })
            await practice.Send(new RenameCase.Command(plan.Id, title));
        return practice;
    }
}
