using System.IO.Compression;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>The files inside a zip. They are read where they are: nothing is ever unpacked onto the disk.</summary>
static class ZipSources
{
    const int MostFiles = 1000;

    public static IReadOnlyList<Source> In(ZipArchive zip, string name, long mostBytes, Problems problems)
    {
        var entries = zip.Entries.Where(IsFile).ToList();
        if (Refusal(entries, mostBytes) is { } reason)
        {
            problems.Refuse(name, reason);
            return [];
        }

        return [.. entries.OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => new Source(e.FullName, () => new WholeEntry(e)) { Length = e.Length })];
    }

    static string? Refusal(List<ZipArchiveEntry> entries, long mostBytes) =>
        entries.Find(e => PointsOutside(e.FullName)) is { } outside
            ? $"the zip holds a file that points outside of it ({outside.FullName}). Make the zip again from the folder of the export."
        : entries.Any(e => e.IsEncrypted) ? "the zip is locked with a password. Make it again without one."
        : entries.Count > MostFiles ? $"the zip holds {entries.Count:N0} files, an export holds about thirty."
        : entries.Sum(e => (decimal)e.Length) > mostBytes
            ? $"unpacked, the zip is larger than {Size(mostBytes)}. Put only the tables that are asked for into it."
        : null;

    public static string Size(long bytes) => bytes >= 1L << 30 ? $"{bytes >> 30} GB" : $"{Math.Max(1, bytes >> 20)} MB";

    static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    static bool PointsOutside(string name) =>
        name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)
        || name.StartsWith('/') || name.Split('/').Contains("..");
}
