using System.IO.Compression;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>A part that is the same in many documents, compressed once and copied into each.</summary>
internal sealed class PreparedPart
{
    private PreparedPart(ZipRecord record, byte[] deflated) => (Record, Deflated) = (record, deflated);

    public ZipRecord Record { get; }

    public byte[] Deflated { get; }

    public static PreparedPart Compress(string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var deflated = new MemoryStream();
        using var frame = new GzipFrame(deflated);
        using (var gzip = new GZipStream(frame, level, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return new(new ZipRecord(name, frame.Crc32, (uint)frame.DeflatedLength, frame.Length32, IsStreamed: false), deflated.ToArray());
    }
}
