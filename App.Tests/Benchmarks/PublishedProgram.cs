using System.Diagnostics;
using System.Runtime.InteropServices;
using CaseAcceptance.Tests.House;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>The program as a practice gets it: published for this machine and compiled ahead. Everything that building writes
/// goes beside it, so that the tree stays as it is.</summary>
static class PublishedProgram
{
    static readonly string Folder = Path.Combine(BenchFolder.Path, "published");

    public static async Task<string> Make()
    {
        Console.Error.WriteLine("Publishing the program.");
        Directory.CreateDirectory(Folder);
        string[] arguments =
        [
            "publish", Path.Combine(Tree.Root, "App"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained",
            "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(Folder, "work"),
            "-o", Path.Combine(Folder, "program"), "-v", "q", "--nologo",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Path.Combine(Folder, "program", "CaseAcceptance.dll") : throw new InvalidOperationException($"The program was not published: {said}");
    }
}
