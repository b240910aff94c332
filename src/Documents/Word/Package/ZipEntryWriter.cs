using System.IO.Compression;
using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>One part while it is written: markup in, deflated data out.</summary>
internal sealed class ZipEntryWriter : IDisposable
{
    private readonly GzipFrame _frame;
    private readonly GZipStream _gzip;

    public ZipEntryWriter(string name, uint offset, Stream target, CompressionLevel level)
    {
        (Name, Offset) = (name, offset);
        _frame = new GzipFrame(target);
        _gzip = new GZipStream(_frame, level, leaveOpen: true);
        Xml = new XmlUtf8Writer(_gzip);
    }

    public string Name { get; }

    public uint Offset { get; }

    public XmlUtf8Writer Xml { get; }

    /// <summary>Ends the data.</summary>
    /// <returns>What the container tells of it.</returns>
    public ZipRecord Complete()
    {
        long length = Xml.Complete();
        _gzip.Dispose();
        if (length > uint.MaxValue || _frame.DeflatedLength > uint.MaxValue)
        {
            throw new InvalidOperationException($"The part {Name} is longer than 4 GB, which a .docx cannot hold. Split the document.");
        }

        return new ZipRecord(Name, _frame.Crc32, (uint)_frame.DeflatedLength, _frame.Length32, IsStreamed: true);
    }

    public void Dispose()
    {
        Xml.Dispose();
        _gzip.Dispose();
        _frame.Dispose();
    }
}
