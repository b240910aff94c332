using System.Buffers;
using System.IO.Compression;
using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>Writes a zip container front to back to any stream, seekable or not, without holding its parts.</summary>
internal sealed class ZipWriter(Stream target, CompressionLevel level)
{
    private readonly List<(ZipRecord Record, uint Offset)> _entries = new(12);
    private long _position;

    /// <summary>Copies a prepared part.</summary>
    public void Add(PreparedPart part)
    {
        uint offset = Offset();
        WriteHeader(part.Record);
        target.Write(part.Deflated);
        _position += part.Deflated.Length;
        _entries.Add((part.Record, offset));
    }

    /// <summary>Compresses a part while it is written.</summary>
    public void Add<TContent>(string name, TContent content, Action<TContent, XmlUtf8Writer> write)
    {
        using ZipEntryWriter entry = Open(name);
        write(content, entry.Xml);
        Close(entry);
    }

    /// <summary>Adds a part that is compressed already in a way of its own.</summary>
    public void Add(string name, ReadOnlyMemory<byte> content)
    {
        using ZipEntryWriter entry = Open(name, CompressionLevel.NoCompression);
        entry.Xml.Markup(content.Span);
        Close(entry);
    }

    /// <summary>Begins a part; the next one begins after <see cref="Close"/>.</summary>
    public ZipEntryWriter Open(string name) => Open(name, level);

    /// <summary>Ends a part.</summary>
    public void Close(ZipEntryWriter entry)
    {
        ZipRecord record = entry.Complete();
        _position += record.DeflatedLength;
        Span<byte> descriptor = stackalloc byte[ZipRecord.DescriptorLength];
        Write(descriptor[..record.WriteDescriptor(descriptor)]);
        _entries.Add((record, entry.Offset));
    }

    /// <summary>Writes the central directory, which makes the container readable.</summary>
    public void Finish()
    {
        uint start = Offset();
        byte[] rented = ArrayPool<byte>.Shared.Rent(_entries.Sum(entry => entry.Record.CentralLength) + ZipRecord.EndLength);
        int length = 0;
        foreach ((ZipRecord record, uint offset) in _entries)
        {
            length += record.WriteCentral(rented.AsSpan(length), offset);
        }

        length += ZipRecord.WriteEnd(rented.AsSpan(length), (ushort)_entries.Count, (uint)length, start);
        Write(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private ZipEntryWriter Open(string name, CompressionLevel compression)
    {
        uint offset = Offset();
        WriteHeader(new ZipRecord(name, 0, 0, 0, IsStreamed: true));
        return new ZipEntryWriter(name, offset, target, compression);
    }

    private void WriteHeader(ZipRecord record)
    {
        Span<byte> header = stackalloc byte[128];
        Write(header[..record.WriteLocal(header)]);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        _position += bytes.Length;
    }

    private uint Offset() => _position <= uint.MaxValue
        ? (uint)_position
        : throw new InvalidOperationException("The document is longer than 4 GB, which a .docx cannot hold. Split it.");
}
