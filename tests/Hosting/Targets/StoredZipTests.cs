using System.IO.Compression;
using InnovationDomain.Hosting.Targets;

namespace InnovationDomain.Hosting.Tests.Targets;

/// <summary>Past the limits of the old format, read back by the runtime's own reader.</summary>
public sealed class StoredZipTests
{
    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(100_000)]
    public async Task Any_number_of_files_is_read_back(int count)
    {
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        for (int i = 0; i < count; i++)
        {
            await zip.AddAsync($"{i}.docx", BitConverter.GetBytes(i), CancellationToken.None);
        }

        await zip.FinishAsync(CancellationToken.None);
        using var read = new ZipArchive(stream);
        Assert.Equal(count, read.Entries.Count);
        Assert.Equal(BitConverter.GetBytes(count - 1), Read(read.Entries[^1]));
    }

    [Fact]
    public async Task More_than_four_gigabytes_are_read_back()
    {
        byte[] large = new byte[512 * 1024 * 1024];
        using var stream = new Zeros(large);
        var zip = new StoredZip(stream);
        for (int i = 0; i < 9; i++)
        {
            await zip.AddAsync($"{i}.docx", large, CancellationToken.None);
        }

        await zip.AddAsync("последний.docx", new byte[] { 1, 2, 3 }, CancellationToken.None);
        await zip.FinishAsync(CancellationToken.None);
        Assert.True(stream.Length > uint.MaxValue);
        using var read = new ZipArchive(stream);
        Assert.Equal((10, large.Length), (read.Entries.Count, read.Entries[8].Length));
        Assert.Equal([1, 2, 3], Read(read.GetEntry("последний.docx")!));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Keeps what is written, but of one long run of zeros only that it is there.</summary>
    private sealed class Zeros(byte[] zeros) : Stream
    {
        private readonly List<(long Offset, byte[] Content)> _pieces = [];
        private long _length;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get; set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _pieces.Add((_length, buffer.Length == zeros.Length ? zeros : buffer.ToArray()));
            _length += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            (long start, byte[]? content) = _pieces.LastOrDefault(piece => piece.Offset <= Position && Position < piece.Offset + piece.Content.Length);
            int length = content is null ? 0 : (int)Math.Min(count, start + content.Length - Position);
            content?.AsSpan((int)(Position - start), length).CopyTo(buffer.AsSpan(offset));
            Position += length;
            return length;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => _length + offset };

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
