namespace CaseAcceptance.Tests.Browser;

/// <summary>Where Chromium, Chrome or Edge usually live.</summary>
public static class InstalledBrowser
{
    static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    static readonly string[] OnMac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    static readonly string[] OnWindows =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    public static string? Find() => Places().FirstOrDefault(File.Exists);

    static IEnumerable<string> Places()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in Names)
            foreach (var folder in folders)
                yield return Path.Combine(folder, name + ending);
        foreach (var place in OnMac)
            yield return place;
        foreach (var variable in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" })
            foreach (var place in OnWindows)
                yield return Path.Combine(Environment.GetEnvironmentVariable(variable) ?? "", place);
    }
}
