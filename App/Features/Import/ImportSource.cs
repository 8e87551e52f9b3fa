using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What somebody handed over, read once however often it is looked at. What was uploaded goes as soon as it is read,
/// or with the page when there is something to ask about it or to put right in it: another answer reads it again.</summary>
public sealed class ImportSource(string path, string name, string? temporary = null, IReadOnlyDictionary<string, string>? names = null) : IDisposable
{
    readonly Lock reading = new();
    PracticeExport? read;
    ExportFiles? files;
    string asRead = "";
    bool wasAsked;

    /// <summary>As the person calls it; for the screen only.</summary>
    public string Name => name;

    public ImportAnswers Answers { get; private set; } = new();

    public void Answer(ImportAnswers answers)
    {
        lock (reading)
        {
            (Answers, read, wasAsked) = (answers, null, true);
        }
    }

    /// <summary>Looks at the files before their rows are read.</summary>
    internal T Look<T>(Func<ExportFiles, T> look)
    {
        lock (reading)
        {
            return look(files ??= Open());
        }
    }

    /// <param name="dentists">Those of the practice, to notice a name that is nearly one of theirs.</param>
    internal PracticeExport Read(IProgress<ImportProgress>? progress, CancellationToken stop, IReadOnlyList<string>? dentists = null)
    {
        lock (reading)
        {
            if (read is null)
            {
                asRead = Marks();
                using (var open = files ?? Open())
                {
                    files = null;
                    read = Read(open, dentists ?? [], progress, stop);
                }

                if (!wasAsked && !read.Problems.CanBeMended)
                {
                    Dispose();
                }
            }

            return read;
        }
    }

    /// <summary>Whether a file was written anew since it was read. What was uploaded is ours alone, and gone.</summary>
    internal bool HasChanged => temporary is null && read is not null && Marks() != asRead;

    string Marks() => string.Join('\n', (Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles() : [new FileInfo(path)])
        .Where(file => file.Exists).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    PracticeExport Read(ExportFiles open, IReadOnlyList<string> dentists, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        open.Told = rows =>
        {
            stop.ThrowIfCancellationRequested();
            progress?.Report(new("Reading", open.Bytes.Done, open.Bytes.Total) { Rows = rows });
        };
        open.Told(0);
        if (open.List is { } list)
        {
            return ReadList.From(list, Answers.List ?? GuessColumns.Of(list), Answers.Days, open.Problems, open.Told, Answers.Corrections, dentists);
        }

        (open.Days, open.Corrections) = (Answers.Days, Answers.Corrections);
        if (open.Evidence.IsUndecided && open.Days is null)
        {
            open.Problems.Refuse(name, DayQuestion.Refusal(open.Evidence.Open!));
        }

        return ReadExport.From(open, stop);
    }

    ExportFiles Open() => ExportFiles.Open(path, Tables.Known, named: Named);

    /// <summary>What was uploaded lies under names of our own, its folder too.</summary>
    string Named(string stored) => names?.GetValueOrDefault(stored) ?? (stored == Path.GetFileName(temporary ?? path) && Directory.Exists(path) ? name : stored);

    public void Dispose()
    {
        files?.Dispose();
        files = null;
        if (temporary is not null && Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
