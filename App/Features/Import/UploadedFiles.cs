using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace CaseAcceptance.Features.Import;

/// <summary>Takes what the browser sends into a folder of its own inside the data folder, under names of our own.</summary>
public sealed class UploadedFiles(DataFolder folder, PracticeClock clock)
{
    public const long MostBytes = 1L << 30;
    public const int MostFiles = 100;
    static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);
    static readonly string[] Endings = [".zip", ".csv", ".txt", ".tsv"];

    /// <summary>The sentence to show, or null when these files can be taken.</summary>
    public static string? Problem(IReadOnlyList<IBrowserFile> files) =>
        files.Count == 0 ? "Choose the files of the export."
        : files.FirstOrDefault(file => !Endings.Contains(EndingOf(file))) is { } other ? $"{other.Name} is not a CSV file and not a zip."
        : files.Count > 1 && files.Any(file => EndingOf(file) == ".zip") ? "Choose one zip, or the CSV files by themselves."
        : files.Sum(file => file.Size) > MostBytes ? $"Together the files are larger than {ZipSources.Size(MostBytes)}. Put them into a zip, or import them on the server: CaseAcceptance import."
        : null;

    /// <param name="taken">Told how many bytes have come.</param>
    public async Task<(ImportSource? Source, string? Error)> Take(IReadOnlyList<IBrowserFile> files, Action<long> taken, CancellationToken stop)
    {
        Sweep();
        var place = Path.Combine(Root, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(place);
        try
        {
            var names = await Copy(files, place, taken, stop);
            var name = files.Count == 1 ? files[0].Name : Words.Count(files.Count, "file", "files");
            return (new(files.Count == 1 ? Path.Combine(place, names.Keys.Single()) : place, name, place, names), null);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or JSException or TimeoutException or InvalidOperationException)
        {
            Directory.Delete(place, recursive: true);
            return (null, stop.IsCancellationRequested ? null : "The files did not arrive whole. Choose them again.");
        }
    }

    static async Task<Dictionary<string, string>> Copy(IReadOnlyList<IBrowserFile> files, string place, Action<long> taken, CancellationToken stop)
    {
        var names = new Dictionary<string, string>();
        var buffer = new byte[128 * 1024];
        long total = 0;
        foreach (var (index, file) in files.Index())
        {
            var stored = $"{index + 1}{EndingOf(file)}";
            names[stored] = file.Name;
            await using var from = file.OpenReadStream(MostBytes, stop);
            await using var to = File.Create(Path.Combine(place, stored));
            for (int count; (count = await from.ReadAsync(buffer, stop)) > 0;)
            {
                await to.WriteAsync(buffer.AsMemory(0, count), stop);
                taken(total += count);
            }
        }

        return names;
    }

    string Root => folder.In("import");

    static string EndingOf(IBrowserFile file) => Path.GetExtension(file.Name).ToLowerInvariant();

    /// <summary>What a server that was stopped in the middle has left.</summary>
    void Sweep()
    {
        Directory.CreateDirectory(Root);
        foreach (var old in new DirectoryInfo(Root).EnumerateDirectories().Where(d => clock.Now - d.CreationTimeUtc > Forgotten))
        {
            old.Delete(recursive: true);
        }
    }
}
