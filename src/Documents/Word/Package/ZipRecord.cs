using System.Buffers.Binary;
using System.Text;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>The headers of one entry of a zip container (APPNOTE.TXT 4.3), with everything that could differ between runs fixed.</summary>
/// <param name="Name">The name of the part, in ASCII, without the leading slash.</param>
/// <param name="Crc32">The checksum of the data before compression.</param>
/// <param name="DeflatedLength">The length of the data after compression.</param>
/// <param name="Length">The length of the data before compression.</param>
/// <param name="IsStreamed">Whether checksum and lengths follow the data, because they were not known before it.</param>
internal readonly record struct ZipRecord(string Name, uint Crc32, uint DeflatedLength, uint Length, bool IsStreamed)
{
    public const int DescriptorLength = 16;
    public const int EndLength = 22;

    private const uint LocalSignature = 0x04034B50;
    private const uint DescriptorSignature = 0x08074B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;

    private const ushort Version = 20;
    private const ushort Deflated = 8;

    // 1 January 1980, midnight: the first moment zip can tell, and never the clock.
    private const ushort Time = 0;
    private const ushort Date = 0x0021;

    public int LocalLength => 30 + Name.Length;

    public int CentralLength => 46 + Name.Length;

    private ushort Flags => IsStreamed ? (ushort)0x0008 : (ushort)0;

    /// <summary>Writes the header before the data.</summary>
    public int WriteLocal(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, LocalSignature);
        WriteCommon(target[4..], lengthsKnown: !IsStreamed);
        BinaryPrimitives.WriteUInt16LittleEndian(target[28..], 0);
        return 30 + Encoding.ASCII.GetBytes(Name, target[30..]);
    }

    /// <summary>Writes the checksum and the lengths after streamed data.</summary>
    public int WriteDescriptor(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, DescriptorSignature);
        BinaryPrimitives.WriteUInt32LittleEndian(target[4..], Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(target[8..], DeflatedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(target[12..], Length);
        return DescriptorLength;
    }

    /// <summary>Writes the entry of the central directory.</summary>
    public int WriteCentral(Span<byte> target, uint localOffset)
    {
        target[..CentralLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(target, CentralSignature);

        // The upper byte, the system that made the entry, stays 0: the runtime's own writer puts another one on each system.
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], Version);
        WriteCommon(target[6..], lengthsKnown: true);
        BinaryPrimitives.WriteUInt32LittleEndian(target[42..], localOffset);
        return 46 + Encoding.ASCII.GetBytes(Name, target[46..]);
    }

    /// <summary>Writes the record that ends the container.</summary>
    public static int WriteEnd(Span<byte> target, ushort entries, uint centralLength, uint centralOffset)
    {
        target[..EndLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(target, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(target[8..], entries);
        BinaryPrimitives.WriteUInt16LittleEndian(target[10..], entries);
        BinaryPrimitives.WriteUInt32LittleEndian(target[12..], centralLength);
        BinaryPrimitives.WriteUInt32LittleEndian(target[16..], centralOffset);
        return EndLength;
    }

    private void WriteCommon(Span<byte> target, bool lengthsKnown)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(target, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(target[6..], Time);
        BinaryPrimitives.WriteUInt16LittleEndian(target[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(target[10..], lengthsKnown ? Crc32 : 0);
        BinaryPrimitives.WriteUInt32LittleEndian(target[14..], lengthsKnown ? DeflatedLength : 0);
        BinaryPrimitives.WriteUInt32LittleEndian(target[18..], lengthsKnown ? Length : 0);
        BinaryPrimitives.WriteUInt16LittleEndian(target[22..], (ushort)Name.Length);
    }
}
