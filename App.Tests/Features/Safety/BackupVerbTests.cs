namespace CaseAcceptance.Tests.Features.Safety;

/// <summary>What the verb tells the audit trail, and what it leaves where there is no space.</summary>
public sealed class BackupVerbTests : IDisposable
{
    const string Last = "SELECT Kind || '|' || Details || '|' || FromWhere FROM AuditEntries ORDER BY Id DESC LIMIT 1";
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;

    string Practice => Path.Combine(folder, "practice.db");
    string Copy => Path.Combine(folder, "copy.db");

    [Fact]
    public async Task The_audit_trail_shows_backup_and_restore_and_where_the_trail_put_aside_ended()
    {
        await SmallPractice.In(folder);
        await Done($"backup \"{Copy}\"");
        var end = await Keeping.Ask(Practice, "SELECT Id || ':' || Hash FROM AuditEntries ORDER BY Id DESC LIMIT 1");
        Assert.Equal($"BackUp|Copied to {Copy}|command line", await Keeping.Ask(Practice, Last));

        await Done($"restore \"{Copy}\"");

        Assert.Equal($"Restore|From {Copy}. The trail put aside ends with {end}|command line", await Keeping.Ask(Practice, Last));
        Assert.StartsWith("The audit trail is whole", await Done("check"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practice_that_can_not_be_written_is_backed_up_all_the_same_and_says_that_the_trail_misses_it()
    {
        await SmallPractice.In(folder);
        await Keeping.Ask(Practice, "CREATE TRIGGER Full BEFORE INSERT ON AuditEntries BEGIN SELECT randomblob(3000000000); END");

        var says = await Done($"backup \"{Copy}\"");

        Assert.StartsWith($"The practice is in {Copy}\nThe audit trail does not show this.", says, StringComparison.Ordinal);
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public async Task A_backup_for_which_there_is_no_space_leaves_nothing_and_says_why()
    {
        await Done("demo --cases 40 --closed 0");
        var size = new FileInfo(Practice).Length / 1024;

        var (code, _, why) = await BuiltProgram.End(BuiltProgram.StartWithoutSpace(folder, (int)size / 2, $"backup '{Copy}'"));

        Assert.Equal((1, $"There is no backup: {Copy} could not be written whole, and nothing is left of it. The disk does not read or write as it should. It may be full or failing."), (code, why.Trim()));
        Assert.Empty(Directory.GetFiles(folder, "copy.db*"));
        Assert.Equal("ok", await Keeping.Ask(Practice, "PRAGMA integrity_check"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Task<string> Done(string arguments) => BuiltProgram.Do(folder, arguments);
}
