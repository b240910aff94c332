using System.Buffers.Binary;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>Takes what a <see cref="System.IO.Compression.GZipStream"/> writes, passes the deflated data on, and keeps the checksum that gzip ends with.</summary>
/// <remarks>
/// A zip entry needs a CRC-32 beside its data. Gzip computes the same one inside the runtime's own zlib, so we need no checksum of our own:
/// the ten bytes of its header are dropped, the eight of its trailer are read.
/// </remarks>
internal sealed class GzipFrame(Stream target) : Stream
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private readonly byte[] _held = new byte[TrailerLength];
    private int _header = HeaderLength;
    private int _heldLength;

    /// <summary>Gets the number of deflated bytes passed on.</summary>
    public long DeflatedLength { get; private set; }

    /// <summary>Gets the checksum of the data before compression; known when the gzip stream is closed.</summary>
    public uint Crc32 => BinaryPrimitives.ReadUInt32LittleEndian(_held);

    /// <summary>Gets the length of the data before compression, modulo 2³²; known when the gzip stream is closed.</summary>
    public uint Length32 => BinaryPrimitives.ReadUInt32LittleEndian(_held.AsSpan(4));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int skipped = Math.Min(_header, buffer.Length);
        _header -= skipped;
        buffer = buffer[skipped..];

        // The last eight bytes written so far may be the trailer: they are passed on only when more follow.
        int surplus = _heldLength + buffer.Length - TrailerLength;
        if (surplus <= 0)
        {
            buffer.CopyTo(_held.AsSpan(_heldLength));
            _heldLength += buffer.Length;
            return;
        }

        int fromHeld = Math.Min(surplus, _heldLength);
        Pass(_held.AsSpan(0, fromHeld));
        _held.AsSpan(fromHeld, _heldLength - fromHeld).CopyTo(_held);
        _heldLength -= fromHeld;

        int fromBuffer = surplus - fromHeld;
        Pass(buffer[..fromBuffer]);
        buffer[fromBuffer..].CopyTo(_held.AsSpan(_heldLength));
        _heldLength = TrailerLength;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Pass(ReadOnlySpan<byte> deflated)
    {
        if (!deflated.IsEmpty)
        {
            target.Write(deflated);
            DeflatedLength += deflated.Length;
        }
    }
}
