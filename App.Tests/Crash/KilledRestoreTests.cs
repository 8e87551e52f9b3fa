using CaseAcceptance.Tests.Features.Safety;

namespace CaseAcceptance.Tests.Crash;

public sealed class KilledRestoreTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("practice-").FullName;

    string Practice => Path.Combine(folder, "practice.db");

    /// <param name="begun">The file that shows how far it has come: the backup is being copied in, or the practice aside.</param>
    [Theory]
    [InlineData("*.next.part")]
    [InlineData("replaced-*.db")]
    public async Task A_restore_killed_midway_leaves_the_practice_whole_and_can_be_done_again(string begun)
    {
        await SmallPractice.In(folder);

        // Stands for years of work: so large that each copy takes its time.
        await Keeping.Ask(Practice, "CREATE TABLE Years AS SELECT randomblob(60000000) AS Work");
        var backup = Path.Combine(folder, "safe.db");
        await Done($"backup \"{backup}\"");
        await Keeping.Ask(Practice, "DELETE FROM Cases WHERE Id = (SELECT max(Id) FROM Cases)");
        using (var restoring = BuiltProgram.Start(folder, $"restore \"{backup}\""))
        {
            await Patience.Until(() => Task.FromResult(Directory.EnumerateFiles(folder, begun).Any()));
            await restoring.EndAtOnce();
        }

        Assert.Equal(("ok", "1"), (await Keeping.Ask(Practice, "PRAGMA integrity_check"), await Keeping.Ask(Practice, "SELECT count(*) FROM Cases")));
        await (await BuiltProgram.Serve(folder)).EndAtOnce();
        Assert.Empty(Directory.GetFiles(folder, "*.next*"));
        await Done($"restore \"{backup}\"");
        Assert.Equal("2", await Keeping.Ask(Practice, "SELECT count(*) FROM Cases"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Task<string> Done(string arguments) => BuiltProgram.Do(folder, arguments);
}
