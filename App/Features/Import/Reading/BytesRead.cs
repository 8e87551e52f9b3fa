namespace CaseAcceptance.Features.Import.Reading;

/// <summary>How many bytes of the files were read: it says how far the reading is before anybody knows how many rows come.</summary>
sealed class BytesRead(IReadOnlyList<Source> sources)
{
    readonly Dictionary<string, long> read = [];

    public long Total { get; } = sources.Sum(source => source.Length);
    public long Done => read.Values.Sum();

    /// <summary>The same file, whose bytes count. Opened once more it counts from its beginning.</summary>
    public Source Of(Source source) => source with
    {
        Open = () =>
        {
            read[source.Name] = 0;
            return new Counted(source.Open(), bytes => read[source.Name] += bytes);
        },
    };

    sealed class Counted(Stream inner, Action<int> took) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var bytes = inner.Read(buffer);
            took(bytes);
            return bytes;
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
}
