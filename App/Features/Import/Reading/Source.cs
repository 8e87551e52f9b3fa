namespace CaseAcceptance.Features.Import.Reading;

/// <summary>One file of an export, in a folder or inside a zip. It can be opened again and again, one at a time.</summary>
sealed record Source(string Name, Func<Stream> Open)
{
    static readonly string[] Tables = [".csv", ".txt", ".tsv"];

    /// <summary>In bytes, unpacked.</summary>
    public long Length { get; init; }

    public bool IsTable => Tables.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Source> InFolder(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => !file.Name.StartsWith('.'))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(Of)];

    public static Source Of(FileInfo file) => new(file.Name, file.OpenRead) { Length = file.Length };
}
