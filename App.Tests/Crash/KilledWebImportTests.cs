using System.Text.RegularExpressions;
using CaseAcceptance.Tests.Browser;
using CaseAcceptance.Tests.Features.Safety;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Crash;

/// <summary>The real server, killed while a manager imports over its page.</summary>
public sealed class KilledWebImportTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Minutes = "SELECT max(n) FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10000000000) SELECT n FROM c)";

    string File => Path.Combine(Host.Folder, "practice.db");

    string Waiting => Path.Combine(Host.Folder, "import");

    [Fact]
    public async Task A_server_killed_while_it_lays_ready_and_while_it_publishes_leaves_nothing_and_the_same_import_works()
    {
        Forgive("WebSocket", "Failed to", "ERR_", "Connection", "Error: ");
        await Host.Stop();
        SqliteConnection.ClearAllPools();
        using (var server = await BuiltProgram.Serve(Host.Folder, Host.Address.ToString()))
        {
            await Import();
            await Patience.Until(() => Task.FromResult(Directory.EnumerateFiles(Waiting, "staged.db", SearchOption.AllDirectories).Any()));
            await server.EndAtOnce();
        }

        Assert.NotEmpty(Directory.GetDirectories(Waiting));
        await NothingCame();

        // The first case that comes in takes minutes, and the file is held meanwhile.
        await Keeping.Ask(File, $"CREATE TRIGGER Slow BEFORE INSERT ON Cases BEGIN {Minutes}; END");
        using (var server = await BuiltProgram.Serve(Host.Folder, Host.Address.ToString()))
        {
            Assert.Empty(Directory.GetDirectories(Waiting));
            var page = await Import();
            await Expect(page.GetByText("Bringing in ")).ToBeVisibleAsync();
            await server.EndAtOnce();
        }

        await NothingCame();
        await Keeping.Ask(File, "DROP TRIGGER Slow");
        Host.Start();
        var last = await Import();
        await Expect(last.GetByText("Bringing in ")).ToHaveCountAsync(0);
        await Expect(last.GetByRole(AriaRole.Heading, new() { NameRegex = new("cases imported$") })).ToBeVisibleAsync();
        Assert.Empty(Directory.GetDirectories(Waiting));
    }

    async Task NothingCame() => Assert.Equal(("ok", "", "0"), (await Keeping.Ask(File, "PRAGMA integrity_check"), await Keeping.Ask(File, "PRAGMA foreign_key_check"),
        await Keeping.Ask(File, "SELECT (SELECT count(*) FROM Patients) + (SELECT count(*) FROM Cases) + (SELECT count(*) FROM Imports)")));

    /// <summary>On a page of its own: one that is left behind loads itself anew when the next server answers.</summary>
    async Task<IPage> Import()
    {
        var page = await Visit("/import", person: "Dana Whitlock");
        await page.Choose(SampleFiles.Tables());
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Import [0-9]+ cases") }).ClickAsync();
        return page;
    }
}
