using System.IO.Compression;
using CaseAcceptance.Tests.Features.Import;
using Microsoft.Playwright;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The made-up practice's export, as somebody picks it on their own computer.</summary>
static class SampleFiles
{
    public static Task Choose(this IPage page, params FilePayload[] files) => page.GetByLabel("Choose files").SetInputFilesAsync(files);

    public static FilePayload[] Tables() =>
        [.. Directory.GetFiles(SamplePractice.Folder, "*.csv").Select(path => Payload(Path.GetFileName(path), File.ReadAllBytes(path)))];

    public static FilePayload Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in Directory.GetFiles(SamplePractice.Folder, "*.csv"))
                zip.CreateEntryFromFile(path, Path.GetFileName(path));
        }

        return Payload("export.zip", bytes.ToArray());
    }

    /// <summary>The export, of which one table was not copied to its end.</summary>
    public static FilePayload[] CutOff() =>
        [.. Tables().Select(file => file.Name == ExportFolder.Procedures ? Payload(file.Name, [.. file.Buffer.SkipLast(60)]) : file)];

    static FilePayload Payload(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };
}
