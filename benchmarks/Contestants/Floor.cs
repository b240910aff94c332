using System.IO.Compression;
using InnovationDomain.Benchmarks.Peers;

namespace InnovationDomain.Benchmarks.Contestants;

/// <summary>What no generator on this runtime avoids: bytes that are there already, put part by part into a <see cref="ZipArchive"/>.</summary>
/// <remarks>A generator gets below it only by not compressing in each document what is the same in all of them.</remarks>
internal sealed class Floor(PreparedParts parts, CompressionLevel compression) : IContestant
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Name => "floor: ready bytes into ZipArchive";

    public void Write(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, byte[] content) in parts.All)
        {
            ZipArchiveEntry entry = zip.CreateEntry(name, compression);
            entry.LastWriteTime = FixedTime;
            using Stream stream = entry.Open();
            stream.Write(content);
        }
    }
}
