using System.IO.Compression;
using CaseAcceptance.Features.Import.Lists;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>What a practice hands over: a folder, a zip or a single file, with each of its tables recognised.</summary>
sealed class ExportFiles : IDisposable
{
    public const long MostBytes = 4L << 30;
    const int RowsTold = 5000;
    readonly ZipArchive? zip;
    readonly Dictionary<string, TableFile> tables = [];
    readonly Dictionary<string, int> taken = [];
    int rows;

    ExportFiles(string path, IReadOnlyList<Table> known, long mostBytes, Func<string, string> named)
    {
        var name = named(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
        try
        {
            zip = IsZip(path) ? ZipFile.OpenRead(path) : null;
            var recognition = new Recognition(known, mostBytes, Problems);
            Sort([.. SourcesOf(path, name, mostBytes).Select(source => source with { Name = named(source.Name) })], recognition);
            KeptOut = recognition.KeptOut;
            List = tables.Count == 0 ? OnlyList.In(recognition, name, Problems) : OnlyList.LeaveOut(recognition, Problems);
            Bytes = new(List is null ? [.. Tables.Select(table => table.Source)] : [List.Source]);
            List = List is null ? null : List with { Source = Bytes.Of(List.Source) };
            DaysInTables.Look(Tables, Evidence);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Problems.Refuse(name, "this can not be opened. Choose the folder of the export, or a zip of it.");
        }

        if (Evidence.IsMixed)
        {
            Problems.Refuse(name, Evidence.Mixed);
        }

        if (List is null)
        {
            MissingTables.Tell(name, [.. known.Where(t => !Holds(t))], Problems);
        }
    }

    public Problems Problems { get; } = new();
    public IReadOnlyCollection<TableFile> Tables => tables.Values;
    public IReadOnlyList<KeptCount> KeptOut { get; } = [];

    /// <summary>A list of planned treatment, when that is all there is.</summary>
    public ListFile? List { get; private set; }

    /// <summary>What the days themselves say about their order.</summary>
    public DayEvidence Evidence { get; } = new();

    /// <summary>What a person says about it, asked only when the days do not tell.</summary>
    public DayOrder? Days { get; set; }

    /// <param name="named">What people call a file that lies here under another name.</param>
    public static ExportFiles Open(string path, IReadOnlyList<Table> known, long mostBytes = MostBytes, Func<string, string>? named = null) =>
        new(path, known, mostBytes, named ?? (name => name));

    /// <summary>How far the reading is.</summary>
    public BytesRead Bytes { get; } = new([]);

    /// <summary>How many rows were taken so far, by table.</summary>
    public IReadOnlyDictionary<string, int> RowsTaken => taken;

    /// <summary>Hears again and again how many rows of all tables were taken.</summary>
    public Action<int>? Told { get; set; }

    /// <summary>What a person has put right.</summary>
    public IReadOnlyList<Correction> Corrections { get; set; } = [];

    /// <summary>Of the row that was handed out last.</summary>
    public long Line { get; private set; }

    /// <summary>Streams the rows of a table; nothing when the practice did not hand it over.</summary>
    public IEnumerable<T> Read<T>(Table<T> table, Func<T, Objection?>? objection = null)
    {
        if (!tables.TryGetValue(table.Name, out var file))
        {
            yield break;
        }

        taken[table.Name] = 0;
        var all = new TableRows<T>(Answered(file), table, Problems, objection);
        foreach (var row in all)
        {
            Line = all.Line;
            taken[table.Name]++;
            if (++rows % RowsTold == 0)
            {
                Told?.Invoke(rows);
            }

            yield return row;
        }
    }

    TableFile Answered(TableFile file) =>
        file with { Days = Evidence.Told ?? Days, Corrections = Reading.Corrections.In(file.Name, Corrections), Source = Bytes.Of(file.Source) };

    /// <summary>As people call it, also when it is not there.</summary>
    public string NameOf(Table table) => tables.TryGetValue(table.Name, out var file) ? file.Name : table.Name;

    public bool Holds(Table table) => tables.ContainsKey(table.Name);

    public void Dispose() => zip?.Dispose();

    static bool IsZip(string path) => File.Exists(path) && Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    IReadOnlyList<Source> SourcesOf(string path, string name, long mostBytes) =>
        zip is not null ? ZipSources.In(zip, name, mostBytes, Problems)
        : File.Exists(path) ? [Source.Of(new FileInfo(path))]
        : Source.InFolder(path);

    void Sort(IReadOnlyList<Source> sources, Recognition recognition)
    {
        foreach (var source in sources)
        {
            if (!source.IsTable)
            {
                Problems.Note(source.Name, "this is not a table. It is left out.");
            }
            else if (recognition.Look(source) is { } file && !tables.TryAdd(file.Table.Name, file))
            {
                Problems.Refuse(source.Name, $"{tables[file.Table.Name].Name} holds the same table ({file.Table.Name}). Leave one of them out.");
            }
        }
    }
}
