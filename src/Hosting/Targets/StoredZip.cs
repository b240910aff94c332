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
        Long(LocalSignature);
        WriteCommon(name, crc32, length, Version, extraLength: 0);
        Name(name);
    }

    private void WriteCentral(string name, uint crc32, uint length, long offset)
    {
        bool isFar = offset >= uint.MaxValue;
        ushort version = isFar ? Zip64Version : Version;
        Long(CentralSignature);

        // The upper byte, the system that made the entry, stays 0.
        Short(version);
        WriteCommon(name, crc32, length, version, isFar ? (ushort)(Zip64ExtraLength + 4) : (ushort)0);

        // No comment, the first disk, no attributes.
        Short(0);
        Short(0);
        Short(0);
        Long(0);
        Long(isFar ? uint.MaxValue : (uint)offset);
        Name(name);
        if (isFar)
        {
            Short(Zip64Extra);
            Short(Zip64ExtraLength);
            LongLong(offset);
        }
    }

    private void WriteCommon(string name, uint crc32, uint length, ushort version, ushort extraLength)
    {
        Short(version);
        Short(NamesAreUtf8);
        Short(Stored);
        Short(Time);
        Short(Date);
        Long(crc32);
        Long(length);
        Long(length);
        Short((ushort)Encoding.UTF8.GetByteCount(name));
        Short(extraLength);
    }

    private void WriteEnd(long start, long length)
    {
        if (_files.Count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue)
        {
            Long(Zip64EndSignature);
            LongLong(Zip64EndRemainder);
            Short(Zip64Version);
            Short(Zip64Version);
            Long(0);
            Long(0);
            LongLong(_files.Count);
            LongLong(_files.Count);
            LongLong(length);
            LongLong(start);

            Long(Zip64LocatorSignature);
            Long(0);
            LongLong(start + length);
            Long(1);
        }

        Long(EndSignature);
        Short(0);
        Short(0);
        Short((ushort)Math.Min(_files.Count, ushort.MaxValue));
        Short((ushort)Math.Min(_files.Count, ushort.MaxValue));
        Long((uint)Math.Min(length, uint.MaxValue));
        Long((uint)Math.Min(start, uint.MaxValue));
        Short(0);
    }

    private void Short(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_records.GetSpan(sizeof(ushort)), value);
        _records.Advance(sizeof(ushort));
    }

    private void Long(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_records.GetSpan(sizeof(uint)), value);
        _records.Advance(sizeof(uint));
    }

    private void LongLong(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_records.GetSpan(sizeof(long)), value);
        _records.Advance(sizeof(long));
    }

    private void Name(string name) => Encoding.UTF8.GetBytes(name, _records);
}
