using System.IO.Compression;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class WordWriterTests
{
    [Fact]
    public void Lists_are_lists_and_nothing_is_typed_before_them()
    {
        WordFile file = WordFile.Write(Samples.Document([
            new ClauseList([
                new Clause("Первое:", [new DashList(["одно", "другое"])]),
                new Clause("Второе:", [new ClauseList([new Clause("Подпункт."), new Clause("Подпункт.")])]),
            ])]));

        (string Text, int List, int Level)[] body = [.. file.Paragraphs.Where(p => p.List > 0).Select(p => (p.Text, p.List, p.Level))];
        Assert.Equal([("Первое:", 2, 0), ("одно;", 1, 0), ("другое.", 1, 0), ("Второе:", 2, 0), ("Подпункт.", 2, 1), ("Подпункт.", 2, 1)], body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void Each_clause_list_begins_anew(int lists)
    {
        ClauseList list = new([new Clause("Пункт.")]);
        WordFile file = WordFile.Write(Samples.Document([new Paragraph("Текст."), .. Enumerable.Repeat(list, lists)]));

        Assert.Empty(file.SchemaErrors());
        int[] used = [.. file.Paragraphs.Where(p => p.Style == "ListNumber").Select(p => p.List)];
        var numbering = file.Part("word/numbering.xml");
        int[] defined = [.. numbering.Elements(WordFile.W + "num").Select(num => (int)num.Attribute(WordFile.W + "numId")!)];
        string[] definitions = [.. numbering.Elements(WordFile.W + "num").Select(num => num.Element(WordFile.W + "abstractNumId")!.Attribute(WordFile.W + "val")!.Value)];
        Assert.Equal(Enumerable.Range(2, lists), used);
        Assert.Equal(Enumerable.Range(1, lists + 1), defined);
        Assert.Equal(definitions.Length, definitions.Distinct().Count());
    }

    [Fact]
    public void Each_letter_list_begins_with_its_first_letter()
    {
        LetterList list = new(["одно", "другое"]);
        WordFile file = WordFile.Write(Samples.Document([list, new ClauseList([new Clause("Пункт:", [list])]), list]));
        Assert.Empty(file.SchemaErrors());
        Assert.Equal([("одно;", 3), ("другое.", 3), ("одно;", 4), ("другое.", 4), ("одно;", 5), ("другое.", 5)], file.Paragraphs.Where(p => p.Style == "LetterList").Select(p => (p.Text, p.List)));
        Assert.Equal("A letter list has no items, or more than 28. Give from 1 to 28, or make them clauses. (Parameter 'items')", Assert.Throws<ArgumentException>(() => new LetterList([.. Enumerable.Repeat((RichText)"а", 29)])).Message);
    }

    [Fact]
    public void Every_style_and_header_that_is_named_exists()
    {
        WordFile file = WordFile.Write(Samples.Document([new Paragraph("Текст."), new DashList(["одно"]), new ClauseList([new Clause("Пункт.")])], Samples.Chair));

        string[] styles = [.. file.Part("word/styles.xml").Elements(WordFile.W + "style").Select(style => style.Attribute(WordFile.W + "styleId")!.Value)];
        Assert.All(file.Paragraphs, paragraph => Assert.Contains(paragraph.Style, styles));
        Assert.Subset(
            file.PartNames().ToHashSet(),
            file.Part("word/_rels/document.xml.rels").Elements().Select(relation => "word/" + relation.Attribute("Target")!.Value).ToHashSet());
    }

    [Fact]
    public void Text_is_set_by_the_writer_and_not_by_the_caller()
    {
        WordFile file = WordFile.Write(Samples.Document([new Paragraph("Школа \"Луч\" - это № 5, 22 апреля 2021 г., И. О. Фамилия.")]));
        Assert.Contains("Школа «Луч»\u00A0— это №\u00A05, 22\u00A0апреля\u00A02021\u00A0г., И.О.\u00A0Фамилия.", file.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Properties_come_from_the_document()
    {
        string properties = WordFile.Write(Samples.Document([new Paragraph("Текст.")], number: "12-р")).Part("docProps/core.xml").ToString();
        Assert.Contains(">Справка от 12\u00A0января\u00A02026\u00A0г. №\u00A012-р «О работе площадок»<", properties, StringComparison.Ordinal);
        Assert.Contains(">МКУ ИМЦРО<", properties, StringComparison.Ordinal);
        Assert.Contains(">ru-RU<", properties, StringComparison.Ordinal);
        Assert.Contains(">2026-01-12T00:00:00Z<", properties, StringComparison.Ordinal);
    }

    [Fact]
    public void The_container_holds_no_clock_and_no_system()
    {
        byte[] bytes = WordFile.Write(Samples.Document([new Paragraph("Текст.")])).Bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry =>
        {
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(0, entry.ExternalAttributes);
        });

        // Byte 5 of an entry of the central directory names the system that made it.
        int[] central = [.. Enumerable.Range(0, bytes.Length - 4).Where(i => bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8))];
        Assert.Equal(zip.Entries.Count, central.Length);
        Assert.All(central, at => Assert.Equal(0, bytes[at + 5]));
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Every_compression_holds_the_same_parts(CompressionLevel compression)
    {
        OfficialDocument document = Samples.Document([new Paragraph("Текст."), new Paragraph(new string('а', 200_000))]);
        WordFile file = WordFile.Write(document, new WordWriter(DocumentStandard.Gost2025, compression));
        Assert.Equal(WordFile.Write(document).Body.ToString(), file.Body.ToString());
    }

    [Fact]
    public void A_stream_need_not_be_seekable_and_stays_open()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Текст.")]);
        using var inner = new MemoryStream();
        using var forward = new ForwardStream(inner);
        WordWriter.Gost2025.Write(document, forward);
        Assert.True(forward.CanWrite);
        Assert.Equal(WordFile.Write(document).Bytes, inner.ToArray());
    }

    [Fact]
    public void A_stream_that_cannot_be_written_is_refused()
    {
        using var readOnly = new MemoryStream([], writable: false);
        var error = Assert.Throws<ArgumentException>(() => WordWriter.Gost2025.Write(Samples.Document([new Paragraph("Текст.")]), readOnly));
        Assert.Equal("The stream cannot be written. Open it for writing, or give another one. (Parameter 'target')", error.Message);
    }

    [Fact]
    public async Task A_stream_that_only_writes_asynchronously_gets_the_same_bytes()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Текст.")]);
        using var inner = new MemoryStream();
        using var response = new ForwardStream(inner, onlyAsync: true);
        await WordWriter.Gost2025.WriteAsync(document, response);
        Assert.Equal(WordFile.Write(document).Bytes, inner.ToArray());
    }

    [Fact]
    public async Task A_cancelled_writing_writes_nothing()
    {
        using var target = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            WordWriter.Gost2025.WriteAsync(Samples.Document([new Paragraph("Текст.")]), target, new CancellationToken(canceled: true)));
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public void What_the_stream_throws_passes_through()
    {
        using var full = new ForwardStream(new MemoryStream(), capacity: 5000);
        var error = Assert.Throws<IOException>(() => WordWriter.Gost2025.Write(Samples.Document([new Paragraph(new string('я', 100_000))]), full));
        Assert.Equal("No space left.", error.Message);
    }

    [Fact]
    public void A_paragraph_of_100_000_letters_is_written_whole()
    {
        string letters = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('а' + (i % 32))));
        WordFile file = WordFile.Write(Samples.Document([new Paragraph(letters)]));
        Assert.Contains(letters, file.Paragraphs.Select(p => p.Text));
        Assert.Empty(file.SchemaErrors());
    }

    [Fact]
    public void Markup_in_the_text_stays_text()
    {
        const string hostile = "</w:t><w:br/>]]>&amp;<!-- & --> a < b > c";
        Assert.Contains(hostile, WordFile.Write(Samples.Document([new Paragraph(hostile)])).Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Two_threads_write_the_same_bytes()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Текст."), new DashList(["одно", "другое"])], Samples.Chair);
        byte[] expected = WordFile.Write(document).Bytes;
        Parallel.For(0, 200, _ => Assert.Equal(expected, WordFile.Write(document).Bytes));
    }
}
