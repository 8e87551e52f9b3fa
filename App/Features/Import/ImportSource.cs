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

    /// <summary>As the person calls it; for the screen only.</summary>
    public string Name => name;

    internal PracticeExport Read(IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        lock (reading)
        {
            if (read is null)
            {
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

    public void Dispose()
    {
        if (temporary is not null && Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
