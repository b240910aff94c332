using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Hosting.Batches;

namespace InnovationDomain.Hosting.Tests.Batches;

/// <summary>What goes wrong with one document stays with it.</summary>
public sealed class OneDocumentTests
{
    [Fact]
    public async Task A_document_is_the_bytes_that_the_writer_makes_alone()
    {
        using var folder = new Folder();
        BatchReport report = await Notes.Writer.WriteAsync(Notes.Items(3), BatchTarget.Folder(folder.Path));
        Assert.Equal(["Справка 1.docx", "Справка 2.docx", "Справка 3.docx"], report.Entries.Select(entry => entry.FileName));
        Assert.Equal(Notes.Bytes("2"), folder.Read("Справка 2.docx"));
    }

    [Fact]
    public async Task A_subject_finds_its_only_plugin_and_a_delegate_needs_none()
    {
        using var folder = new Folder();
        BatchReport report = await Notes.Writer.WriteAsync(
            [BatchItem.Of("Первая", new Note("1")), BatchItem.Composed("Вторая", documents => documents.Compose("note", new Note("2")))], BatchTarget.Folder(folder.Path));
        Assert.Equal(2, report.Written);
        Assert.Equal(Notes.Bytes("1"), folder.Read("Первая.docx"));
        Assert.Equal(Notes.Bytes("2"), folder.Read("Вторая.docx"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Whatever_an_item_does_wrong_fails_it_alone(int parallelism)
    {
        var timedOut = new TimeoutException();
        BatchItem[] wrong =
        [
            BatchItem.Of<Note>("а", "no-such", new("1")),
            BatchItem.Of<Note>("б", "note", null!),
            BatchItem.Composed("в", _ => throw timedOut),
            BatchItem.Composed("г", _ => throw new OperationCanceledException("a request of the item timed out")),
            BatchItem.Composed("д", _ => Notes.Document(new Paragraph([new Reference("nowhere")]))),
            BatchItem.Composed("е", _ => null!),
            BatchItem.Composed("ж", null!),
        ];
        using var folder = new Folder();
        BatchReport report = await Notes.Writer.WriteAsync([Notes.Item("1"), .. wrong, Notes.Item("2")], BatchTarget.Folder(folder.Path), parallelism);

        Assert.Equal(["Справка 1.docx", "Справка 2.docx"], folder.Names);
        Assert.Equal(wrong.Length, report.Failed);
        Exception?[] errors = [.. report.Entries.Select(entry => entry.Error)];
        Assert.Equal("The catalogue has no plugin “no-such”. It has: note. (Parameter 'id')", errors[1]!.Message);
        Assert.IsType<ArgumentNullException>(errors[2]);
        Assert.Same(timedOut, errors[3]);
        Assert.Equal("a request of the item timed out", errors[4]!.Message);
        Assert.IsType<InvalidDocumentException>(errors[5]);
        Assert.IsType<ArgumentNullException>(errors[6]);
        Assert.NotNull(errors[7]);
    }

    [Fact]
    public async Task A_document_whose_rows_fail_midway_leaves_nothing_of_itself()
    {
        static async IAsyncEnumerable<TableRow> Rows(int fails)
        {
            for (int i = 0; i < 5000; i++)
            {
                await Task.Yield();
                yield return i == fails ? throw new InvalidOperationException("the connection is lost") : new TableRow([i.ToString(CultureInfo.InvariantCulture)]);
            }
        }

        static BatchItem Long(int fails) => BatchItem.Composed("Реестр", _ => Notes.Document(new Table([new("№")], Rows(fails))));
        using var folder = new Folder();
        BatchReport report = await Notes.Writer.WriteAsync([Long(4999), Long(-1)], BatchTarget.Folder(folder.Path));
        Assert.Equal("the connection is lost", report.Entries[0].Error!.Message);
        Assert.Equal(["Реестр (2).docx"], folder.Names);
    }

    [Fact]
    public async Task A_long_document_leaves_nothing_in_the_next_one()
    {
        using var folder = new Folder();
        BatchItem longOne = BatchItem.Composed("Длинная", _ => Notes.Document(new Paragraph(string.Join(' ', Enumerable.Range(1, 20_000)))));
        await Notes.Writer.WriteAsync([longOne, Notes.Item("1"), Notes.Item("unfit"), Notes.Item("2")], BatchTarget.Folder(folder.Path));
        Assert.Equal(Notes.Bytes("1"), folder.Read("Справка 1.docx"));
        Assert.Equal(Notes.Bytes("2"), folder.Read("Справка 2.docx"));
    }
}
