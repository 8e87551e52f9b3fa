using System.Text.Json.Nodes;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>The made-up practice in the folder Sample, and what an import of it must report.</summary>
static class SamplePractice
{
    static readonly Lazy<PracticeExport> Read = new(() =>
    {
        using var files = Open();
        return ReadExport.From(files);
    });

    public static string Folder { get; } = Path.Combine(Root(), "App.Tests", "Features", "Import", "Sample");
    public static JsonNode Expected { get; } = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")))!;
    public static DateOnly AsOf { get; } = DateOnly.Parse((string)Expected["meta"]!["asof"]!);
    public static PracticeExport Export => Read.Value;
    public static Cohort LastYear { get; } = new(AsOf.AddYears(-1), AsOf, CodeRange.IsTreatment);

    public static ExportFiles Open() => ExportFiles.Open(Folder, Tables.Known);

    /// <summary>Rows of a table straight from the file, also those that the import only counts.</summary>
    public static List<T> Rows<T>(Table<T> table)
    {
        using var files = Open();
        return [.. files.Read(table)];
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("*.sln").Any())
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
