using System.IO.Compression;
using System.IO.Pipelines;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Tests.Targets;

public sealed class ZipTargetTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Place => _folder.PathOf("documents.zip");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_stand_in_their_order_stored_and_without_the_day()
    {
        await Notes.Writer.WriteAsync([Notes.Item("2"), Notes.Item("unfit"), Notes.Item("1")], BatchTarget.ZipFile(Place));
        using ZipArchive zip = ZipFile.OpenRead(Place);
        Assert.Equal(["Справка 2.docx", "Справка 1.docx"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry =>
        {
            Assert.Equal(entry.Length, entry.CompressedLength);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        });
        Assert.Equal(Notes.Bytes("1"), Content(zip.Entries[1]));
    }

    [Fact]
    public async Task A_file_and_a_stream_that_only_goes_forward_and_waits_get_the_same_bytes()
    {
        await Notes.Writer.WriteAsync(Notes.Items(5), BatchTarget.ZipFile(Place));
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 1024));
        using var read = new MemoryStream();
        Task reading = pipe.Reader.CopyToAsync(read);
        await Notes.Writer.WriteAsync(Notes.Items(5), BatchTarget.Zip(new AsyncOnly(pipe.Writer.AsStream())));
        await pipe.Writer.CompleteAsync();
        await reading;
        Assert.Equal(_folder.Read("documents.zip"), read.ToArray());
    }

    [Fact]
    public async Task A_batch_that_ends_early_leaves_no_file_and_the_earlier_one_as_it_was()
    {
        File.WriteAllText(Place, "earlier");
        IEnumerable<BatchItem> broken = Notes.Items(5).Append(Notes.Item("6")).Select((item, i) => i < 5 ? item : throw new InvalidDataException());
        await Assert.ThrowsAsync<InvalidDataException>(() => Notes.Writer.WriteAsync(broken, BatchTarget.ZipFile(Place)));
        Assert.Equal("earlier", File.ReadAllText(Place));

        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Notes.Writer.WriteAsync(Notes.Items(5), BatchTarget.ZipFile(_folder.PathOf("new.zip")), progress: new Told(_ => cancellation.Cancel()), cancellationToken: cancellation.Token));
        Assert.Equal(["documents.zip"], _folder.Names);
    }

    [Fact]
    public async Task A_stream_whose_batch_ends_early_holds_a_beginning_without_the_directory()
    {
        using var whole = new MemoryStream();
        await Notes.Writer.WriteAsync(Notes.Items(4), BatchTarget.Zip(whole));
        long documents = new ZipArchive(whole).Entries.Sum(entry => 30 + System.Text.Encoding.UTF8.GetByteCount(entry.FullName) + entry.Length);

        using var stream = new MemoryStream();
        await Assert.ThrowsAsync<InvalidDataException>(() => Notes.Writer.WriteAsync(Notes.Items(5).Select((item, i) => i < 4 ? item : throw new InvalidDataException()), BatchTarget.Zip(stream)));
        Assert.Equal(whole.ToArray()[..(int)documents], stream.ToArray());
    }

    [Fact]
    public async Task An_earlier_zip_is_replaced_or_kept_on_demand_before_anything_is_read()
    {
        await Notes.Writer.WriteAsync(Notes.Items(1), BatchTarget.ZipFile(Place));
        await Notes.Writer.WriteAsync(Notes.Items(2), BatchTarget.ZipFile(Place));
        int read = 0;
        var error = await Assert.ThrowsAsync<IOException>(() => Notes.Writer.WriteAsync(Notes.Items(3).Select(item => (read++, item).item), BatchTarget.ZipFile(Place, ExistingFile.Keep)));
        Assert.Equal($"The zip cannot be written to “{Place}”: it exists already. Free the place, or give another path. No document was composed.", error.Message);
        Assert.Equal(0, read);
        using ZipArchive zip = ZipFile.OpenRead(Place);
        Assert.Equal(2, zip.Entries.Count);
    }

    [Fact]
    public async Task A_folder_is_no_zip()
    {
        var error = await Assert.ThrowsAsync<IOException>(() => Notes.Writer.WriteAsync(Notes.Items(1), BatchTarget.ZipFile(_folder.Path)));
        Assert.Equal($"“{_folder.Path}” is a folder. Give the path of a file, such as “{_folder.PathOf("documents.zip")}”.", error.Message);
    }

    [SkippableFact]
    public async Task A_full_target_ends_the_batch()
    {
        Skip.IfNot(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await Assert.ThrowsAsync<IOException>(() => Notes.Writer.WriteAsync(Notes.Items(3), BatchTarget.Zip(full)));
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The body of a web response: synchronous writing is refused, nothing but forward.</summary>
    private sealed class AsyncOnly(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => target.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
