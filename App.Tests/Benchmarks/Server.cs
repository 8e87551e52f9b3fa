using System.Collections.Concurrent;
using System.Diagnostics;
using CaseAcceptance.Data;
using CaseAcceptance.Tests.House;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>The real program as a process of its own on a folder, with what it says kept and a gauge inside.</summary>
sealed class Server : IAsyncDisposable
{
    readonly Process process;
    readonly TaskCompletionSource<Uri> open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    Server(string folder, string arguments, bool hasGauge)
    {
        Folder = folder;
        var place = Path.Combine(folder, "gauge");
        File.Delete(place);
        Gauge = new(place);
        var start = new ProcessStartInfo("dotnet", $"{arguments} --urls http://127.0.0.1:0") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__Folder"] = folder;
        if (hasGauge)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            start.Environment[StartupHook.Place] = place;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static string Built => typeof(DataFolder).Assembly.Location;

    public string Folder { get; }
    public Gauge Gauge { get; }
    public Uri Address { get; private set; } = null!;

    /// <summary>Whatever it said besides where it is open: warnings and errors.</summary>
    public ConcurrentQueue<string> Said { get; } = [];

    public static Task<Server> Start(string folder, string? program, bool hasGauge = true) => Opened(new(folder, $"\"{program ?? Built}\"", hasGauge));

    /// <summary>As the README says, from the tree; the tools of .NET that start it are no place for a gauge.</summary>
    public static Task<Server> RunBuilt(string folder) =>
        Opened(new(folder, $"run --no-build -c Release --project \"{Path.Combine(Tree.Root, "App")}\" --", hasGauge: false));

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static async Task<Server> Opened(Server server)
    {
        try
        {
            server.Address = await server.open.Task.WaitAsync(TimeSpan.FromMinutes(2));
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    void Hear(string? line)
    {
        if (line is null)
        {
            open.TrySetException(new InvalidOperationException($"The server ended: {string.Join('\n', Said)}"));
        }
        else if (line.StartsWith("Open http", StringComparison.Ordinal))
        {
            open.TrySetResult(new(line.Split(' ')[1]));
        }
        else if (!line.StartsWith("The data lives in", StringComparison.Ordinal))
        {
            Said.Enqueue(line);
        }
    }
}
