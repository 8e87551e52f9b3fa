using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ImportVerbTests
{
    [Fact]
    public async Task The_command_line_checks_refuses_and_asks_by_its_exit_code_and_saves_nothing()
    {
        await using var practice = await TestPractice.Open();
        using var export = new ExportFolder();

        var (code, says, _) = await BuiltProgram.Run(practice.Folder, $"import \"{export.Folder}\" --check --as-of 2025-03-31");
        Assert.Equal(0, code);
        Assert.Contains("The export is from Mon, Mar 31, 2025.", says, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was saved. This was a check.", says.Trim(), StringComparison.Ordinal);

        (code, says, _) = await BuiltProgram.Run(practice.Folder, $"import \"{export.Folder}\" --check --json --as-of 2025-03-31");
        Assert.Equal(0, code);
        using (var report = JsonDocument.Parse(says))
        {
            var root = report.RootElement;
            Assert.Equal(("2025-03-31", false), (root.GetProperty("asOf").GetString(), root.GetProperty("isRefused").GetBoolean()));
            Assert.Equal((2, 1), (root.GetProperty("comes").GetProperty("Patients").GetInt32(), root.GetProperty("comes").GetProperty("Cases").GetInt32()));
        }

        export.Without(ExportFolder.Codes);
        (code, says, _) = await BuiltProgram.Run(practice.Folder, $"import \"{export.Folder}\" --check --json");
        Assert.Equal(1, code);
        using (var report = JsonDocument.Parse(says))
        {
            Assert.True(report.RootElement.GetProperty("isRefused").GetBoolean());
        }

        (code, _, var why) = await BuiltProgram.Run(practice.Folder, $"import \"{export.Folder}\"");
        Assert.Equal(1, code);
        Assert.EndsWith("There is no import without them. Nothing was saved.", why.Trim(), StringComparison.Ordinal);

        (code, _, why) = await BuiltProgram.Run(practice.Folder, $"import \"{export.Folder}-gone\"");
        Assert.Equal(2, code);
        Assert.Contains("There is no folder and no file at", why, StringComparison.Ordinal);
        Assert.Equal(0, await practice.Read(db => db.Patients.CountAsync()));
    }
}
