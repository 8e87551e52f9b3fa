using CaseAcceptance.Tests.Features.Import;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests.Browser;

public sealed class OtherProcessTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task What_the_command_line_imports_is_on_an_open_board_within_seconds_and_without_reloading()
    {
        var page = await Visit("/board?owner=all");
        await Expect(page.Column("Exam").GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await page.EvaluateAsync("window.before = true");

        var (code, says, why) = await BuiltProgram.Run(Host.Folder, $"import \"{SamplePractice.Folder}\"");

        Assert.True(code == 0, why);
        Assert.EndsWith("73 cases imported", says.Trim(), StringComparison.Ordinal);
        await Expect(page.Column("Exam").GetByRole(AriaRole.Article)).ToHaveCountAsync(10, new() { Timeout = 3000 });
        await Expect(page.Column("Scheduled").GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("window.before"));
    }
}
