using System.Diagnostics;
using CaseAcceptance.Data;

namespace CaseAcceptance.Tests;

/// <summary>The built program as a process of its own, as people start it.</summary>
static class BuiltProgram
{
    public static Process Start(string folder, string arguments) => Start(folder, "dotnet", $"\"{typeof(DataFolder).Assembly.Location}\" {arguments}");

    /// <summary>As an account without rights; only root can.</summary>
    public static Process StartAsNobody(string folder, string arguments) => Start(folder, "/usr/bin/setpriv",
        $"--reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent dotnet \"{typeof(DataFolder).Assembly.Location}\" {arguments}");

    /// <summary>Where no file can grow beyond that many KB; such a write fails in the system itself, as on a disk that is full.</summary>
    public static Process StartWithoutSpace(string folder, int limit, string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits of this kind are Linux's.");
        var start = new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {limit}; exec dotnet '{typeof(DataFolder).Assembly.Location}' {arguments}"]);

        // The runtime's own large scratch file is not what is meant.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Start(folder, start);
    }

    static Process Start(string folder, string program, string arguments) => Start(folder, new ProcessStartInfo(program, arguments));

    static Process Start(string folder, ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["Storage__Folder"] = folder;
        return Process.Start(start)!;
    }

    public static Task<(int Code, string Says, string Why)> Run(string folder, string arguments) => End(Start(folder, arguments));

    /// <summary>What it says when it is done; being refused fails the test.</summary>
    public static async Task<string> Do(string folder, string arguments)
    {
        var (code, says, why) = await Run(folder, arguments);
        Assert.True(code == 0, why);
        return says.Trim();
    }

    public static async Task<(int Code, string Says, string Why)> End(Process program)
    {
        using (program)
        {
            var (says, why) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (program.ExitCode, await says, await why);
        }
    }

    /// <summary>A server, once it answers; on a free port unless an address is named.</summary>
    public static async Task<Process> Serve(string folder, string address = "http://127.0.0.1:0")
    {
        var server = Start(folder, $"--urls {address}");
        var first = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        Assert.StartsWith("Open http", first ?? await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        return server;
    }

    /// <summary>SIGKILL: nothing in the process gets a last word.</summary>
    public static async Task EndAtOnce(this Process program)
    {
        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
