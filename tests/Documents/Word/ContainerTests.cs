using System.IO.Compression;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>The zip container, read by the runtime and checked against a checksum of our own.</summary>
public sealed class ContainerTests
{
    [Property]
    public void Every_part_has_the_length_and_the_checksum_that_the_container_tells(NonEmptyArray<PositiveInt> lengths, bool fast)
    {
        Block[] body = [.. lengths.Get.Select(length => new Paragraph(new string('ж', length.Get * length.Get)))];
        byte[] bytes = WordFile.Write(Samples.Document(body), fast ? Fast : null).Bytes;

        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry =>
        {
            using Stream part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            Assert.Equal(entry.Length, content.Length);
            Assert.Equal(entry.Crc32, Crc32(content.ToArray()));
        });
    }

    private static readonly WordWriter Fast = new(DocumentStandard.Gost2025, CompressionLevel.Fastest);

    // Bit by bit, as the definition has it.
    private static uint Crc32(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
