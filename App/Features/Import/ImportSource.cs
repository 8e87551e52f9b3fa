using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What somebody handed over, read once however often it is looked at. What was uploaded goes as soon as it is read.</summary>
public sealed class ImportSource(string path, string name, string? temporary = null, IReadOnlyDictionary<string, string>? names = null) : IDisposable
{
    readonly Lock reading = new();
    PracticeExport? read;
    string asRead = "";

    /// <summary>As the person calls it; for the screen only.</summary>
    public string Name => name;

    internal PracticeExport Read(IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        lock (reading)
        {
            if (read is null)
            {
                asRead = Marks();
                using (var files = ExportFiles.Open(path, Tables.All, named: stored => names?.GetValueOrDefault(stored) ?? stored))
                {
                    files.Told = rows =>
                    {
                        stop.ThrowIfCancellationRequested();
                        progress?.Report(new("Reading", rows, 0));
                    };
                    read = ReadExport.From(files, stop);
                }

                Dispose();
            }

            return read;
        }
    }

    /// <summary>Whether a file was written anew since it was read. What was uploaded is ours alone, and gone.</summary>
    internal bool HasChanged => temporary is null && read is not null && Marks() != asRead;

    string Marks() => string.Join('\n', (Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles() : [new FileInfo(path)])
        .Where(file => file.Exists).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    public void Dispose()
    {
        if (temporary is not null && Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
