using Bunit;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Shared;
using Microsoft.Extensions.DependencyInjection;
using TestContext = Xunit.TestContext;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ImportBarTests
{
    const string Says = "Bringing in 50,000 patients. Saving waits a moment.";

    [Fact]
    public async Task Every_open_page_says_that_an_import_comes_in_and_that_saving_waits()
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new BunitContext();
        practice.AddTo(screen.Services);
        var bar = screen.Render<ImportBar>();
        Assert.Empty(bar.FindAll(".banner"));

        var coming = await screen.Services.GetRequiredService<Announcing>().Begin(50_000, TestContext.Current.CancellationToken);
        await bar.WaitForAssertionAsync(() => Assert.Equal(Says, bar.Find(".banner").TextContent));

        coming.Dispose();
        await bar.WaitForAssertionAsync(() => Assert.Empty(bar.FindAll(".banner")));
    }

    [Fact]
    public async Task An_import_of_another_process_is_on_the_open_pages_of_the_server_while_it_comes_in()
    {
        await using var practice = await TestPractice.Open();
        await using var screen = new BunitContext();
        practice.AddTo(screen.Services);
        using var watching = ActivatorUtilities.CreateInstance<OtherProcesses>(screen.Services);
        await watching.StartAsync(TestContext.Current.CancellationToken);
        var bar = screen.Render<ImportBar>();

        // The services of the practice itself stand for the command line beside the server of the page.
        var coming = await practice.Services.GetRequiredService<Announcing>().Begin(50_000, TestContext.Current.CancellationToken);
        await bar.WaitForAssertionAsync(() => Assert.Equal(Says, bar.Find(".banner").TextContent));

        coming.Dispose();
        await bar.WaitForAssertionAsync(() => Assert.Empty(bar.FindAll(".banner")));
        await watching.StopAsync(TestContext.Current.CancellationToken);
    }
}
