namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What a run makes once and uses often: demo practices and the published program. Gone at its end unless --keep.</summary>
static class BenchFolder
{
    public static string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "caseacceptance-bench");

    public static void Forget(string under = "")
    {
        if (System.IO.Path.Combine(Path, under) is var folder && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
