using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What somebody handed over, read once however often it is looked at.</summary>
public sealed class ImportSource(string path, string name, bool isTemporary = false) : IDisposable
{
    readonly Lock reading = new();
    PracticeExport? read;

    /// <summary>As the person calls it; for the screen only.</summary>
    public string Name => name;

    internal PracticeExport Read(CancellationToken stop)
    {
        lock (reading)
        {
            if (read is null)
            {
                using var files = ExportFiles.Open(path, Tables.All);
                read = ReadExport.From(files, stop);
            }

            return read;
        }
    }

    public void Dispose()
    {
        if (isTemporary && Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
