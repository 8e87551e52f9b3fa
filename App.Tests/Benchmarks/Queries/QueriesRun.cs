using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace CaseAcceptance.Tests.Benchmarks.Queries;

/// <summary>Lets BenchmarkDotNet time the lists, in this process: it would build a project of its own for each, in the tree.</summary>
sealed class QueriesRun(Options options)
{
    const int Turns = 9;

    /// <summary>Three seconds of each: after one, .NET had not yet compiled them for good.</summary>
    const int WarmUps = 15;

    /// <summary>Enough for hundreds of reads a turn, and a table of nine sizes within half an hour.</summary>
    static readonly TimeInterval Turn = TimeInterval.FromMilliseconds(200);

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var folder = await SeededFolder.Make(options.Open, options.Closed);
        ListReads.Folder = folder.Path;
        var summary = BenchmarkRunner.Run<ListReads>(ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.DontLogOutput).WithWarmupCount(WarmUps).WithIterationCount(Turns).WithIterationTime(Turn))
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(folder.Path, "benchmarks"))
            .WithOptions(ConfigOptions.DisableLogFile));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            throw new InvalidOperationException($"A list was not timed. {string.Join(' ', summary.ValidationErrors)}");
        }

        return
        [
            Figure.One("The practice's file", "MB", new FileInfo(Path.Combine(folder.Path, "practice.db")).Length / 1048576d),
            .. summary.Reports.Select(report => Figure.Of(report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), "µs", [.. Microseconds(report)])),
        ];
    }

    static IEnumerable<double> Microseconds(BenchmarkReport report) => report.AllMeasurements
        .Where(turn => turn is { IterationMode: IterationMode.Workload, IterationStage: IterationStage.Actual })
        .Select(turn => turn.Nanoseconds / turn.Operations / 1000);
}
