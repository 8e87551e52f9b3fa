using System.Diagnostics;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>A demo practice of a size in a folder of its own, copied from one that was made once for this size and day.</summary>
sealed class SeededFolder : IDisposable
{
    /// <summary>Who comes first among the people of the demo practice.</summary>
    public const int Coordinator = 1, Manager = 3;

    SeededFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Whether it stays after the run, for somebody to look into.</summary>
    public bool Stays { get; set; }

    public static async Task<SeededFolder> Make(int open, int closed)
    {
        var made = Made(open, closed);
        if (!File.Exists(System.IO.Path.Combine(made, "done")))
        {
            await Seed(made, open, closed);
            await File.WriteAllTextAsync(System.IO.Path.Combine(made, "done"), "");
        }

        var folder = new SeededFolder(Directory.CreateTempSubdirectory("bench-").FullName);
        File.Copy(System.IO.Path.Combine(made, "practice.db"), System.IO.Path.Combine(folder.Path, "practice.db"));
        return folder;
    }

    public static void Forget(int open, int closed) => BenchFolder.Forget(Made(open, closed));

    public void Dispose()
    {
        if (!Stays)
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    static string Made(int open, int closed) => System.IO.Path.Combine(BenchFolder.Path, $"{DateTime.Now:yyyyMMdd}-{open}-{closed}");

    static async Task Seed(string folder, int open, int closed)
    {
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(folder);
        File.Delete(System.IO.Path.Combine(folder, "practice.db"));
        var start = new ProcessStartInfo("dotnet", $"\"{Server.Built}\" demo --cases {open} --closed {closed}") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["Storage__Folder"] = folder;
        using var process = Process.Start(start)!;
        var says = process.StandardOutput.ReadToEndAsync();
        var why = await process.StandardError.ReadToEndAsync();
        await says;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The demo practice was not made: {why}");
        }

        var file = new FileInfo(System.IO.Path.Combine(folder, "practice.db"));
        Console.Error.WriteLine($"A demo practice of {open:#,##0} open and {closed:#,##0} closed cases: {watch.Elapsed.TotalSeconds:0} s, {file.Length / 1048576:#,##0} MB.");
    }
}
