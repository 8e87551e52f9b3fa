using System.Diagnostics;
using CaseAcceptance.Data;

namespace CaseAcceptance.Tests;

/// <summary>The built program, started as people start it, on a data folder.</summary>
static class BuiltProgram
{
    public static async Task<(int Code, string Says, string Why)> Run(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{typeof(DataFolder).Assembly.Location}\" {arguments}") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__Folder"] = folder;
        using var program = Process.Start(start)!;
        var (says, why) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await says, await why);
    }
}
