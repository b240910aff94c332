using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Tables whose rows come while the file is written.</summary>
public sealed class AwaitedRowsTests : IDisposable
{
    private static readonly TableColumn[] Columns = [new("№ п/п"), new("Площадка", 4), new("Баллы") { Alignment = ColumnAlignment.Right }];

    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-rows-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public async Task The_bytes_are_those_of_the_same_rows_at_once(int count)
    {
        TableRow[] rows = [.. Enumerable.Range(1, count).Select(Row)];
        byte[] expected = WordFile.Write(Samples.Document([new Table([.. Columns], [.. rows]), new Paragraph("Текст.")])).Bytes;
        using var target = new MemoryStream();
        await WordWriter.Gost2025.WriteAsync(Samples.Document([Awaited(count), new Paragraph("Текст.")]), target);
        Assert.Equal(expected, target.ToArray());
    }

    [Fact]
    public async Task The_target_gets_the_first_bytes_before_the_last_row_is_read()
    {
        using var target = new MemoryStream();
        long firstAt = -1;
        int read = 0;
        async IAsyncEnumerable<TableRow> Rows([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (; read < 20_000; read++)
            {
                await Task.CompletedTask.ConfigureAwait(false);
                if (firstAt < 0 && target.Length > 0)
                {
                    firstAt = read;
                }

                yield return Row(read);
            }
        }

        await WordWriter.Gost2025.WriteAsync(Samples.Document([new Table([.. Columns], Rows())]), target);
        Assert.InRange(firstAt, 1, 19_000);
    }

    [Fact]
    public async Task A_table_without_a_row_prints_a_row_of_dashes()
    {
        byte[] bytes = await WriteAsync(Awaited(0));
        string path = Path.Combine(_folder, "empty.docx");
        await File.WriteAllBytesAsync(path, bytes);
        WordFile file = WordFile.Open(path);
        Assert.Empty(Package.Faults(file));
        Assert.EndsWith("–––", string.Concat(file.Body.Element(WordFile.W + "tbl")!.Descendants(WordFile.W + "t").Select(text => text.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Synchronous_writing_is_refused_before_the_first_byte()
    {
        using var target = new MemoryStream();
        var error = Assert.Throws<InvalidOperationException>(() => WordWriter.Gost2025.Write(Samples.Document([Awaited(3)]), target));
        Assert.Equal("The document has a table whose rows must be awaited. Write it with WriteAsync or WriteFileAsync.", error.Message);
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public async Task A_row_that_does_not_fit_stops_the_writing_and_leaves_an_earlier_file()
    {
        static async IAsyncEnumerable<TableRow> Rows()
        {
            yield return Row(1);
            await Task.CompletedTask.ConfigureAwait(false);
            yield return new TableRow(["2"]);
        }

        string path = Path.Combine(_folder, "note.docx");
        await File.WriteAllTextAsync(path, "earlier");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => WordWriter.Gost2025.WriteFileAsync(Samples.Document([new Table([.. Columns], Rows())]), path));
        Assert.Equal("Row 1 of the rows that were awaited takes 1 columns of 3. Give a cell for each column; default(TableCell) prints a dash.", error.Message);
        Assert.Equal("earlier", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_holds_the_bytes_of_the_stream()
    {
        string path = await WordWriter.Gost2025.WriteFileAsync(Samples.Document([Awaited(300)], Samples.Chair), Path.Combine(_folder, "a", "rows.docx"));
        Assert.Equal(await WriteAsync(Awaited(300)), await File.ReadAllBytesAsync(path));
        Assert.Empty(WordFile.Open(path).SchemaErrors());
    }

    [Fact]
    public async Task A_row_with_a_reference_is_refused()
    {
        static async IAsyncEnumerable<TableRow> Rows()
        {
            await Task.CompletedTask.ConfigureAwait(false);
            yield return new TableRow([RichText.Of("пункт ", Run.NumberOf("plan")), "2", "3"]);
        }

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => WordWriter.Gost2025.WriteAsync(Samples.Document([new Table([.. Columns], Rows())]), Stream.Null));
        Assert.Equal("Row 0 of the rows that were awaited prints the number of a clause, which had to be known before the writing began. Print it as text.", error.Message);
    }

    // A source that really waits: the writer goes on from thread to thread.
    [Fact]
    public async Task Rows_that_come_late_give_the_same_bytes()
    {
        static async IAsyncEnumerable<TableRow> Rows()
        {
            for (int i = 1; i <= 60; i++)
            {
                await Task.Yield();
                yield return Row(i);
            }
        }

        Assert.Equal(await WriteAsync(Awaited(60)), await WriteAsync(new Table([.. Columns], Rows())));
    }

    [Fact]
    public async Task Cancelling_between_rows_leaves_an_earlier_file()
    {
        using var source = new CancellationTokenSource();
        async IAsyncEnumerable<TableRow> Rows([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (int i = 0; ; i++)
            {
                if (i == 100)
                {
                    await source.CancelAsync().ConfigureAwait(false);
                }

                cancellationToken.ThrowIfCancellationRequested();
                yield return Row(i);
            }
        }

        string path = Path.Combine(_folder, "note.docx");
        await File.WriteAllTextAsync(path, "earlier");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WordWriter.Gost2025.WriteFileAsync(Samples.Document([new Table([.. Columns], Rows())]), path, source.Token));
        Assert.Equal("earlier", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_pipe_gets_the_same_bytes()
    {
        OfficialDocument document = Samples.Document([Awaited(2000)], Samples.Chair);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await WordWriter.Gost2025.WriteAsync(document, pipe.Writer);
        await pipe.Writer.CompleteAsync();
        using var read = new MemoryStream();
        await pipe.Reader.CopyToAsync(read);
        Assert.Equal(await WriteAsync(Awaited(2000)), read.ToArray());
    }

    private static async Task<byte[]> WriteAsync(Table table)
    {
        using var target = new MemoryStream();
        await WordWriter.Gost2025.WriteAsync(Samples.Document([table], Samples.Chair), target);
        return target.ToArray();
    }

    private static Table Awaited(int count)
    {
        async IAsyncEnumerable<TableRow> Rows()
        {
            for (int i = 1; i <= count; i++)
            {
                await Task.CompletedTask.ConfigureAwait(false);
                yield return Row(i);
            }
        }

        return new Table([.. Columns], Rows());
    }

    private static TableRow Row(int i) => new([$"{i}", $"Муниципальное общеобразовательное учреждение № {i}", $"{i * 7}"]);
}
