using System.IO.Compression;
using System.Text;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Tests.Features.Import;

public sealed class HostileFilesTests : IDisposable
{
    readonly ExportFolder export = new();

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, "a workbook or a zip")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF")]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0 }, "a program")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1 }, "a program")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, "an old Excel or Word file")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }, "a picture")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0 }, "a packed file (gzip)")]
    public void A_file_that_is_called_a_table_and_is_none_is_told_by_what_it_is(byte[] bytes, string kind)
    {
        export.With("commlog.csv", bytes);
        Assert.Equal([$"commlog.csv: this is {kind}, not a text table. Save it as CSV (UTF-8)."], Refusals());
    }

    [Fact]
    public void Two_gigabytes_on_one_line_are_refused_at_their_beginning_and_never_held()
    {
        using var endless = new EndlessLine(2L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<UnreadableFile>(() => TextShape.Of(new Source("commlog.csv", () => endless), ExportFiles.MostBytes));
        Assert.StartsWith("one line of it is longer than any table has.", refused.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Position, 1, 32 << 20);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void A_first_line_of_ten_thousand_columns_is_refused()
    {
        export.With("commlog.csv", string.Join(',', Enumerable.Range(1, 10_000).Select(n => $"c{n}")) + "\n");
        Assert.Equal(["commlog.csv: its first line has 10,000 columns, no table has so many. Export it again as CSV."], Refusals());
    }

    [Fact]
    public void A_row_of_ten_thousand_cells_is_refused_and_no_other()
    {
        export.With(ExportFolder.Procedures, $"ProcNum,PatNum,CodeNum,ProcStatus,ProcFee\n10,1,1,1,900\n{string.Join(',', Enumerable.Repeat("1", 10_000))}\n12,1,1,1,700\n");
        Assert.Equal(["procedurelog.csv, line 3: the row has 10000 cells, the first line has 5."], export.Complaints());
        Assert.Equal([10, 12], export.Read().Procedures.Select(p => p.ProcNum));
    }

    [Fact]
    public void A_table_with_the_wrong_separator_inside_is_refused_by_its_columns()
    {
        export.With(ExportFolder.Procedures, "ProcNum~PatNum~CodeNum~ProcStatus~ProcFee\n10~1~1~1~900\n");
        Assert.Equal(["procedurelog.csv: the first line does not hold column names. Export again with headers."], Refusals());
    }

    [Fact]
    public void A_zip_that_lies_about_its_size_gives_no_more_than_it_said()
    {
        var path = Path.Combine(export.Folder, "bomb.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var text = new StreamWriter(zip.CreateEntry("commlog.csv").Open()))
        {
            text.Write("CommlogNum,PatNum,CommDateTime,CommSource\n");
            for (var row = 0; row < 200_000; row++)
                text.Write("1,1,2024-07-03,0\n");
        }

        // The size that the directory at the end promises, made small.
        var bytes = File.ReadAllBytes(path);
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 100);
        File.WriteAllBytes(path, bytes);
        using var files = ExportFiles.Open(path, Tables.Known, mostBytes: 1 << 20);
        Assert.InRange(files.Read(TalkRow.Table).Count(), 0, 10);
        Assert.True(files.Problems.RefusesAFile);
    }

    [Fact]
    public void A_zip_inside_a_zip_is_left_out_and_named()
    {
        var inner = export.Zip();
        export.With("inner.zip.csv", File.ReadAllBytes(inner));
        File.Delete(inner);
        Assert.Equal(["inner.zip.csv: this is a workbook or a zip, not a text table. Save it as CSV (UTF-8)."], Refusals());
    }

    public void Dispose() => export.Dispose();

    List<string> Refusals() => [.. export.Read().Problems.Kept.Where(p => p.Cost == Cost.FileRefused).Select(p => p.ToString())];

    sealed class EndlessLine(long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var now = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, now).Fill((byte)'x');
            Position += now;
            return now;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
