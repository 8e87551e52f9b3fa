namespace CaseAcceptance.Tests;

/// <summary>A demo practice of two open cases, made once by the built program and copied to whoever needs one.</summary>
static class SmallPractice
{
    static readonly Lazy<Task<string>> Made = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("small-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await BuiltProgram.Do(folder, "demo --cases 2 --closed 0");
        return folder;
    });

    public static async Task In(string folder)
    {
        var made = await Made.Value;
        foreach (var file in Directory.GetFiles(made, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(made, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
