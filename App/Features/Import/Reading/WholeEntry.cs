using System.IO.Compression;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A file inside a zip that must come out whole. The zip's own reader stops without a word at the size that the zip declares,
/// so what comes out is counted and summed up, and compared at the end.</summary>
sealed class WholeEntry(ZipArchiveEntry entry) : Stream
{
    static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(number => Enumerable.Range(0, 8).Aggregate((uint)number, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320))];
    readonly Stream inner = entry.Open();
    long count;
    uint sum = uint.MaxValue;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        foreach (var one in buffer[..read])
        {
            sum = Sums[(byte)(sum ^ one)] ^ (sum >> 8);
        }

        count += read;
        UnreadableFile.When(read == 0 && buffer.Length > 0 && (count != entry.Length || ~sum != entry.Crc32),
            "the zip declares another size for this file than it holds, or it was damaged. Make the zip again.");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
