using CaseAcceptance.Data;
using CaseAcceptance.Tests.Shared;
using Microsoft.Data.Sqlite;

namespace CaseAcceptance.Tests.Features.Safety;

/// <summary>Backup and restore from the command line, with the built program on real files.</summary>
public sealed class RestoreTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;
    readonly string elsewhere = Directory.CreateTempSubdirectory("safe-").FullName;

    string Practice => Path.Combine(folder, "practice.db");
    string Copy => Path.Combine(elsewhere, "copy of the practice.db");

    [Fact]
    public async Task A_practice_comes_back_as_it_was_and_what_was_there_is_kept_aside()
    {
        await Done("demo --cases 12 --closed 5");
        await Done($"backup \"{Copy}\"");
        await Done("demo --cases 3 --closed 0 --replace");

        var says = await Done($"restore \"{Copy}\"");

        Assert.Equal("17", await Keeping.Ask(Practice, "SELECT count(*) FROM Cases"));
        var aside = Assert.Single(Directory.GetFiles(folder, "replaced-*.db"));
        Assert.Contains(aside, says, StringComparison.Ordinal);
        Assert.Equal("3", await Keeping.Ask(aside, "SELECT count(*) FROM Cases"));
        await (await BuiltProgram.Serve(folder)).EndAtOnce();
    }

    [Fact]
    public async Task A_backup_moves_a_practice_to_a_new_computer()
    {
        await Done("demo --cases 12 --closed 5");
        await Done($"backup \"{Copy}\"");
        Directory.Delete(folder, recursive: true);

        Assert.Equal($"The practice is as it was in {Copy}", await Done($"restore \"{Copy}\""));

        Assert.Equal("17", await Keeping.Ask(Practice, "SELECT count(*) FROM Cases"));
    }

    [Fact]
    public async Task While_a_server_runs_it_is_backed_up_but_neither_replaced_nor_served_twice()
    {
        await SmallPractice.In(folder);
        using var server = await BuiltProgram.Serve(folder);
        await Done($"backup \"{Copy}\"");

        await Refused($"restore \"{Copy}\"", $"CaseAcceptance is running on {folder}. Stop it first.");
        await Refused("--urls http://127.0.0.1:0", $"CaseAcceptance is already running on {folder}. Stop it first, or name another folder with Storage__Folder.");

        await server.EndAtOnce();
        await Done($"restore \"{Copy}\"");
    }

    [Fact]
    public async Task A_file_that_another_program_has_open_is_not_replaced()
    {
        await SmallPractice.In(folder);
        await Done($"backup \"{Copy}\"");
        await using var other = new SqliteConnection($"Data Source={Practice};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var look = other.CreateCommand();
        look.CommandText = "SELECT count(*) FROM Cases";
        await look.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        await Refused($"restore \"{Copy}\"", $"Another program has {Practice} open. Close it, then restore. Nothing was changed.");

        Assert.Empty(Directory.GetFiles(folder, "replaced-*"));
    }

    [Theory]
    [InlineData("damaged", "is damaged, or no backup at all.")]
    [InlineData("of another program", "is not a backup of CaseAcceptance.")]
    [InlineData("empty", "is not a backup of CaseAcceptance.")]
    [InlineData("newer", "was written by a newer version. Restore it with that version.")]
    [InlineData("no database", "is damaged, or no backup at all.")]
    public async Task A_file_that_is_no_good_backup_changes_nothing(string what, string why)
    {
        await SmallPractice.In(folder);
        await Done($"backup \"{Copy}\"");
        await Spoil(what);
        var before = await File.ReadAllBytesAsync(Practice, TestContext.Current.CancellationToken);

        await Refused($"restore \"{Copy}\"", $"{Copy} {why} Nothing was changed.");

        Assert.Equal(before, await File.ReadAllBytesAsync(Practice, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(folder, "*.next*").Concat(Directory.GetFiles(folder, "replaced-*")));
    }

    [Fact]
    public async Task A_backup_writes_over_nothing_and_needs_a_practice()
    {
        await Refused($"backup \"{Copy}\"", $"There is no practice in {folder} yet.");
        await SmallPractice.In(folder);
        await File.WriteAllTextAsync(Copy, "mine", TestContext.Current.CancellationToken);

        await Refused($"backup \"{Copy}\"", $"There is something at {Copy} already. Choose another name.");

        Assert.Equal("mine", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(elsewhere, recursive: true);
    }

    async Task Spoil(string what)
    {
        switch (what)
        {
            case "damaged":
                var bytes = await File.ReadAllBytesAsync(Copy, TestContext.Current.CancellationToken);
                Array.Clear(bytes, 4096, bytes.Length - 4096);
                await File.WriteAllBytesAsync(Copy, bytes, TestContext.Current.CancellationToken);
                break;
            case "newer":
                await Keeping.Ask(Copy, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
                break;
            case "no database":
                await File.WriteAllTextAsync(Copy, new string('x', 10_000), TestContext.Current.CancellationToken);
                break;
            default:
                File.Delete(Copy);
                await Keeping.Ask(Copy, what == "empty" ? "SELECT 1" : "CREATE TABLE Songs (Title TEXT)");
                break;
        }
    }

    Task<string> Done(string arguments) => BuiltProgram.Do(folder, arguments);

    async Task Refused(string arguments, string sentence)
    {
        var (code, _, why) = await BuiltProgram.Run(folder, arguments);
        Assert.Equal((1, sentence), (code, why.Trim()));
    }
}
