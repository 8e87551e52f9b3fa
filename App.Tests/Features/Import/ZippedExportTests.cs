using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;
using Xunit;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class ZippedExportTests : IDisposable
{
    readonly ExportFolder export = new();

    [Fact]
    public void A_zip_is_read_where_it_is()
    {
        using var files = ExportFiles.Open(export.Zip(name => $"my export/{name}"), Tables.All);
        Assert.Equal(2, files.Read(PatientRow.Table).Count());
        Assert.False(files.Problems.RefusesAFile);
    }

    [Theory]
    [InlineData("../")]
    [InlineData("/etc/")]
    [InlineData("a/../../")]
    [InlineData("C:\\")]
    public void A_zip_that_points_outside_of_itself_is_refused(string prefix) =>
        Assert.StartsWith("export.zip: the zip holds a file that points outside of it", ZipRefusal(export.Zip(name => prefix + name)), StringComparison.Ordinal);

    [Fact]
    public void A_zip_that_unpacks_to_an_absurd_size_is_refused()
    {
        export.With("commlog.csv", new string('x', 3 << 20));
        Assert.StartsWith("export.zip: unpacked, the zip is larger than 2 MB.", ZipRefusal(export.Zip(), 2 << 20), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_zip_is_refused()
    {
        File.WriteAllText(Path.Combine(export.Folder, "export.zip"), "not a zip");
        Assert.Equal("export.zip: this can not be opened. Choose the folder of the export, or a zip of it.",
            ZipRefusal(Path.Combine(export.Folder, "export.zip")));
    }

    [Fact]
    public void A_zip_that_was_cut_off_is_refused()
    {
        var path = export.Zip();
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^40]);
        Assert.NotEmpty(ZipRefusal(path));
    }

    [Theory]
    [InlineData("ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n", "at the end of a row")]
    [InlineData("ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,12", "in the middle of a row")]
    public void A_zip_that_declares_a_smaller_size_than_it_holds_is_refused(string declared, string cut)
    {
        export.With(ExportFolder.Procedures, "ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,1200\n11,2,1,1,900\n");
        Assert.True(ZipRefusal(DeclaringLess(export.Zip(), ExportFolder.Procedures, declared.Length))
            .StartsWith("procedurelog.csv: the zip declares another size for this file than it holds", StringComparison.Ordinal), cut);
    }

    /// <summary>Writes a smaller size into the list at the end of the zip, and before the file itself.</summary>
    static string DeclaringLess(string path, string file, int length)
    {
        var bytes = File.ReadAllBytes(path);
        foreach (var (mark, size, name) in new[] { ("PK\u0001\u0002", 24, 46), ("PK\u0003\u0004", 22, 30) })
        {
            for (var at = 0; bytes.AsSpan(at).IndexOf(System.Text.Encoding.ASCII.GetBytes(mark)) is >= 0 and var next; at += next + 1)
            {
                var entry = at + next;
                if (bytes.AsSpan(entry + name).StartsWith(System.Text.Encoding.ASCII.GetBytes(file)))
                {
                    BitConverter.TryWriteBytes(bytes.AsSpan(entry + size), length);
                }
            }
        }

        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => export.Dispose();

    static string ZipRefusal(string path, long mostBytes = ExportFiles.MostBytes)
    {
        using var files = ExportFiles.Open(path, Tables.All, mostBytes);
        return files.Problems.Kept.First(p => p.Cost == Cost.FileRefused).ToString();
    }
}
