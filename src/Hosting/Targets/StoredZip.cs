using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace InnovationDomain.Hosting.Targets;

/// <summary>Writes a zip container of files that are compressed already, front to back, to any stream; zip64 where numbers need it (APPNOTE.TXT 4.3).</summary>
/// <remarks>
/// The runtime's own writer puts the system it runs on into each entry; here nothing tells the machine or the day. Lengths stand before the data, so that
/// programs that read a stream need not look for its end.
/// </remarks>
internal sealed class StoredZip(Stream target)
{
    private const uint LocalSignature = 0x04034B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint Zip64EndSignature = 0x06064B50;
    private const uint Zip64LocatorSignature = 0x07064B50;
    private const uint EndSignature = 0x06054B50;

    private const ushort Version = 20;
    private const ushort Zip64Version = 45;
    private const ushort NamesAreUtf8 = 0x0800;
    private const ushort Stored = 0;

    // 1 January 1980, midnight: the first moment zip can tell, and never the clock.
    private const ushort Time = 0;
    private const ushort Date = 0x0021;

    private const ushort Zip64Extra = 0x0001;
    private const ushort Zip64ExtraLength = 8;
    private const long Zip64EndRemainder = 44;

    // What is collected of the directory before it is passed on.
    private const int Chunk = 64 * 1024;

    private readonly List<(string Name, uint Crc32, uint Length, long Offset)> _files = [];
    private readonly ArrayBufferWriter<byte> _records = new();
    private long _position;

    public async ValueTask AddAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        (string Name, uint Crc32, uint Length, long Offset) file = (name, Crc32.HashToUInt32(content.Span), (uint)content.Length, _position);
        WriteLocal(file.Name, file.Crc32, file.Length);
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
        await target.WriteAsync(content, cancellationToken).ConfigureAwait(false);
        _position += content.Length;
        _files.Add(file);
    }

    /// <summary>Writes the directory, which makes the container readable.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        long start = _position;
        foreach ((string name, uint crc32, uint length, long offset) in _files)
        {
            WriteCentral(name, crc32, length, offset);
            if (_records.WrittenCount >= Chunk)
            {
                await PassOnAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await PassOnAsync(cancellationToken).ConfigureAwait(false);
        WriteEnd(start, _position - start);
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        await target.WriteAsync(_records.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _position += _records.WrittenCount;
        _records.ResetWrittenCount();
    }

    private void WriteLocal(string name, uint crc32, uint length)
    {
        Write32(LocalSignature);
        WriteCommon(name, crc32, length, Version, extraLength: 0);
        WriteName(name);
    }

    private void WriteCentral(string name, uint crc32, uint length, long offset)
    {
        bool isFar = offset >= uint.MaxValue;
        ushort version = isFar ? Zip64Version : Version;
        Write32(CentralSignature);

        // The upper byte, the system that made the entry, stays 0.
        Write16(version);
        WriteCommon(name, crc32, length, version, isFar ? (ushort)(Zip64ExtraLength + 4) : (ushort)0);

        // No comment, the first disk, no attributes.
        Write16(0);
        Write16(0);
        Write16(0);
        Write32(0);
        Write32(isFar ? uint.MaxValue : (uint)offset);
        WriteName(name);
        if (isFar)
        {
            Write16(Zip64Extra);
            Write16(Zip64ExtraLength);
            Write64(offset);
        }
    }

    private void WriteCommon(string name, uint crc32, uint length, ushort version, ushort extraLength)
    {
        Write16(version);
        Write16(NamesAreUtf8);
        Write16(Stored);
        Write16(Time);
        Write16(Date);
        Write32(crc32);
        Write32(length);
        Write32(length);
        Write16((ushort)Encoding.UTF8.GetByteCount(name));
        Write16(extraLength);
    }

    private void WriteEnd(long start, long length)
    {
        if (_files.Count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue)
        {
            Write32(Zip64EndSignature);
            Write64(Zip64EndRemainder);
            Write16(Zip64Version);
            Write16(Zip64Version);
            Write32(0);
            Write32(0);
            Write64(_files.Count);
            Write64(_files.Count);
            Write64(length);
            Write64(start);

            Write32(Zip64LocatorSignature);
            Write32(0);
            Write64(start + length);
            Write32(1);
        }

        Write32(EndSignature);
        Write16(0);
        Write16(0);
        Write16((ushort)Math.Min(_files.Count, ushort.MaxValue));
        Write16((ushort)Math.Min(_files.Count, ushort.MaxValue));
        Write32((uint)Math.Min(length, uint.MaxValue));
        Write32((uint)Math.Min(start, uint.MaxValue));
        Write16(0);
    }

    private void Write16(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_records.GetSpan(sizeof(ushort)), value);
        _records.Advance(sizeof(ushort));
    }

    private void Write32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_records.GetSpan(sizeof(uint)), value);
        _records.Advance(sizeof(uint));
    }

    private void Write64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_records.GetSpan(sizeof(long)), value);
        _records.Advance(sizeof(long));
    }

    private void WriteName(string name) => Encoding.UTF8.GetBytes(name, _records);
}
