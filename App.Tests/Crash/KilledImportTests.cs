using CaseAcceptance.Data;
using CaseAcceptance.Data.Bulk;
using CaseAcceptance.Features.Import;
using CaseAcceptance.Shared;
using CaseAcceptance.Tests.Features.Import;
using CaseAcceptance.Tests.Features.Import.Again;
using CaseAcceptance.Tests.Features.Safety;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Crash;

public sealed class KilledImportTests
{
    [Fact]
    public async Task An_import_that_is_killed_midway_leaves_nothing_and_the_next_start_is_clean()
    {
        await using var practice = await ImportedPractice.Open();
        var before = await practice.Rows();
        var staging = Path.Combine(practice.Practice.Folder, "import");
        using (var program = BuiltProgram.Start(practice.Practice.Folder, $"import \"{SamplePractice.Folder}\""))
        {
            // The check is told, and then it begins to lay the rows ready.
            while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("Notices", StringComparison.Ordinal))
            {
            }

            await program.EndAtOnce();
        }

        Assert.Equal("ok", await Keeping.Ask(Path.Combine(practice.Practice.Folder, "practice.db"), "PRAGMA integrity_check"));
        Assert.Equal(before, await practice.Rows());
        Directory.CreateDirectory(Path.Combine(staging, "left"));
        using var server = await BuiltProgram.Serve(practice.Practice.Folder);
        Assert.Empty(Directory.GetDirectories(staging));
        await server.EndAtOnce();
    }

    [Fact]
    public async Task What_another_process_lays_ready_is_not_swept_away_under_it()
    {
        await using var practice = await TestPractice.Open();
        var root = Path.Combine(practice.Folder, "import");
        var staged = await StagedFile.Open(practice.Services.GetRequiredService<IDbContextFactory<PracticeDb>>(), Path.Combine(root, "one"), TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(root, "left"));
        StagedFile.Sweep(root);
        Assert.Equal(["one"], Directory.GetDirectories(root).Select(Path.GetFileName));
        await staged.DisposeAsync();
        Assert.Empty(Directory.GetDirectories(root));
    }

    [Fact]
    public async Task A_disk_that_is_full_midway_leaves_nothing_behind()
    {
        await using var practice = await ImportedPractice.Open();
        var before = await WholeFile.Of(practice);

        // A file that may not grow any further stands for a disk that is full; said on each connection, whoever empties the pool.
        await using var services = practice.Practice.Also(options => options.AddInterceptors(new Pragma("PRAGMA max_page_count = 1")));
        await using var scope = services.CreateAsyncScope();
        using var source = new ImportSource(SamplePractice.Folder, "sample");
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>()
            .Send(new ImportPractice.Command(source, SamplePractice.AsOf, CodeRange.IsTreatment), TestContext.Current.CancellationToken);
        Assert.Equal(ResultKind.NotSaved, result.Kind);
        Assert.Equal(before, await WholeFile.Of(practice));
        Assert.Empty(Directory.GetDirectories(Path.Combine(practice.Practice.Folder, "import")));
    }
}
