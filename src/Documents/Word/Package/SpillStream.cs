using System.Buffers;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>Holds what was made until it is passed on asynchronously: compression is synchronous work on memory, only the target has to be awaited.</summary>
internal sealed class SpillStream : Stream
{
    private const int Full = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(2 * Full);
    private int _used;

    /// <summary>Gets whether there is enough to be worth passing on.</summary>
    public bool IsFull => _used >= Full;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_buffer.Length - _used < buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _buffer.Length, _used + buffer.Length));
            _buffer.AsSpan(0, _used).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        buffer.CopyTo(_buffer.AsSpan(_used));
        _used += buffer.Length;
    }

    /// <summary>Passes on what is held.</summary>
    public async ValueTask DrainAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_used > 0)
        {
            await target.WriteAsync(_buffer.AsMemory(0, _used), cancellationToken).ConfigureAwait(false);
            _used = 0;
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        base.Dispose(disposing);
    }
}
