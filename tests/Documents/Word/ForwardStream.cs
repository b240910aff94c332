namespace InnovationDomain.Documents.Tests.Word;

/// <summary>A stream that only goes forward, like that of a web response, and that may be full.</summary>
internal sealed class ForwardStream(Stream inner, long capacity = long.MaxValue, bool onlyAsync = false) : Stream
{
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (onlyAsync)
        {
            throw new InvalidOperationException("Synchronous operations are disallowed.");
        }

        _written += count;
        if (_written > capacity)
        {
            throw new IOException("No space left.");
        }

        inner.Write(buffer, offset, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
