using System.Text;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Documents.Word.Letterheads;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word.Letterheads;

public sealed class LetterheadTests
{
    private const string Document = "word/document.xml";
    private const string DocumentRelations = "word/_rels/document.xml.rels";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Every_case_is_poured_into_the_letterhead()
    {
        var writer = new WordWriter(DocumentStandard.Gost2025.With(new() { Letterhead = Read(new LetterheadFile()) }));
        foreach ((string name, Documents.Model.OfficialDocument document) in Cases.All)
        {
            WordFile file = WordFile.Write(document, writer);
            Assert.True(file.SchemaErrors().IsEmpty, $"{name}: {string.Join('\n', file.SchemaErrors())}");
            Assert.Equal(file.Bytes, WordFile.Write(document, writer).Bytes);
            Assert.Equal("ЦЕНТР РАЗВИТИЯ ОБРАЗОВАНИЯ", file.Body.Descendants(WordFile.W + "t").First(text => text.Value.StartsWith("ЦЕНТР", StringComparison.Ordinal)).Value);
            Assert.Contains("Лого центра", file.Part("word/letterhead/header1.xml").Value, StringComparison.Ordinal);
            Assert.DoesNotContain(Cases.Centre.Name.Nominative, file.Body.Value, StringComparison.Ordinal);
            HashSet<string> styles = [.. file.Part("word/styles.xml").Elements(WordFile.W + "style").Select(item => item.Attribute(WordFile.W + "styleId")!.Value)];
            Assert.All(file.Body.Descendants(WordFile.W + "pStyle"), used => Assert.Contains(used.Attribute(WordFile.W + "val")!.Value, styles));
            Assert.Equal(styles.Count, file.Part("word/styles.xml").Elements(WordFile.W + "style").Select(item => item.Element(WordFile.W + "name")!.Attribute(WordFile.W + "val")!.Value).Distinct().Count());
        }
    }

    [Fact]
    public void Styles_are_kept_apart_and_only_those_in_use_come_along()
    {
        WordFile file = WordFile.Write(Cases.Order, new WordWriter(DocumentStandard.Gost2025.With(new() { Letterhead = Read(new LetterheadFile()) })));
        string styles = file.Part("word/styles.xml").ToString();
        Assert.Contains("Letterhead-Brand", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("Letterhead-Title", styles, StringComparison.Ordinal);
        Assert.Equal(WordFile.Write(Cases.Order).Part("word/styles.xml").Elements(WordFile.W + "docDefaults").Single().ToString(), file.Part("word/styles.xml").Elements(WordFile.W + "docDefaults").Single().ToString());
    }

    [SkippableFact]
    public void The_letterhead_keeps_its_look_and_the_text_its_own()
    {
        Documents.Model.OfficialDocument letter = Cases.Letter;
        var writer = new WordWriter(DocumentStandard.Gost2025.With(new() { Letterhead = Read(new LetterheadFile()) }));
        RenderedPage page = LibreOffice.Render([WordFile.Write(letter, writer).Bytes])[0].Pages[0];
        RenderedLine brand = page.Lines.Single(line => line.Text == "ЦЕНТР РАЗВИТИЯ ОБРАЗОВАНИЯ");
        Assert.Equal((30 + 195) / 2.0, (brand.Left + brand.Right) / 2, 1.0);
        Assert.True(brand.Top > 20, "The text of the letterhead stands under its header.");
        Assert.Contains(page.Lines, line => line.Text.StartsWith("Счет", StringComparison.Ordinal));
        RenderedLine signature = page.Lines.Single(line => line.Text == "Директор М.П. Иванова");
        Assert.Equal((30, 195), (signature.Left, signature.Right), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.6 && Math.Abs(a.Item2 - b.Item2) < 0.6);
    }

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "no zip", "the file", "it is no .docx" },
        { "old doc", "the file", "it is an old .doc or protected by a password" },
        { "cut", "the file", "the container is broken" },
        { "no document", Document, "the part is missing" },
        { "wrong type", Document, "its type is “application/xml”" },
        { "macros", Document, "the file holds macros" },
        { "hidden macros", "word/vbaProject.bin", "macros." },
        { "object", "word/embeddings/oleObject1.bin", "an embedded object" },
        { "external picture", "word/header1.xml", "leads out of the file, to “file://server/share/x.png”" },
        { "missing picture", "word/media/logo.png", "the part is missing" },
        { "missing header", "word/header1.xml", "the part is missing" },
        { "missing relation", Document, "the relation rId8 is missing" },
        { "document type", Document, "the XML is not well formed or has a document type" },
        { "broken markup", Document, "the XML is not well formed" },
        { "deep", Document, "elements are nested deeper than 100" },
        { "bomb", Document, "it is larger than 2 MB" },
        { "bomb of pictures", "word/media/logo.png", "it is larger than 8 MB" },
        { "way out", "../evil.xml", "the name leads out of the container" },
        { "field", Document, "the field INCLUDEPICTURE" },
        { "comment", Document, "<commentReference>: a comment" },
        { "tracked change", Document, "<ins>: a tracked change" },
        { "list", Document, "<numPr>: a numbered list" },
        { "two sections", Document, "<sectPr>: it has several sections" },
        { "landscape", Document, "<pgSz>: the sheet is not an upright A4" },
        { "margins", Document, "<pgMar>: “x” is no number" },
        { "strict", Document, "it is no Word document in the transitional form" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_broken_or_hostile_letterhead_is_refused_with_its_place(string what, string part, string fault)
    {
        byte[] bytes = Broken(what);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<InvalidLetterheadException>(() => Letterhead.Read(new MemoryStream(bytes)));
        Assert.Equal(part, refused.Part);
        Assert.Contains(fault, refused.Message, StringComparison.Ordinal);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 128 << 20, $"{allocated >> 20} MB were allocated.");
    }

    [Property]
    public void Whatever_bytes_a_letterhead_has_it_is_read_or_refused(int seed, PositiveInt changes)
    {
        byte[] bytes = new LetterheadFile().ToBytes();
        uint state = (uint)seed * 2654435761u + 1;
        for (int i = 0; i < changes.Get % 40; i++)
        {
            state = (state * 1664525u) + 1013904223u;
            bytes[(int)(state >> 8) % bytes.Length & 0x7FFFFFFF] ^= (byte)(1 << (int)(state & 7));
        }

        try
        {
            Letterhead letterhead = Letterhead.Read(new MemoryStream(bytes));
            Assert.NotNull(letterhead.Margins);
        }
        catch (InvalidLetterheadException refused)
        {
            Assert.NotEmpty(refused.Part);
        }
    }

    [Fact]
    public void Margins_narrower_than_the_standard_are_refused_by_name()
    {
        Letterhead narrow = Read(new LetterheadFile().With(Document, "w:left=\"1701\"", "w:left=\"850\""));
        var error = Assert.Throws<ArgumentException>(() => DocumentStandard.Gost2025.With(new() { Letterhead = narrow }));
        Assert.Contains("The left margin of the letterhead is 14.99 mm; 20.00 mm is the smallest allowed", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Broken(string what)
    {
        var file = new LetterheadFile();
        const string text = "<w:t>пр. Кирова, д. 43</w:t>";
        return what switch
        {
            "no zip" => Encoding.UTF8.GetBytes("Это не бланк"),
            "old doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "cut" => file.ToBytes()[..600],
            "no document" => file.Without(Document).ToBytes(),
            "wrong type" => file.With("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/xml").ToBytes(),
            "macros" => file.With("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml").ToBytes(),
            "hidden macros" => file.With("word/vbaProject.bin", [1]).ToBytes(),
            "object" => file.With("word/embeddings/oleObject1.bin", [1]).ToBytes(),
            "external picture" => file.With("word/_rels/header1.xml.rels", "Target=\"media/logo.png\"", "Target=\"file://server/share/x.png\" TargetMode=\"External\"").ToBytes(),
            "missing picture" => file.Without("word/media/logo.png").ToBytes(),
            "missing header" => file.Without("word/header1.xml").ToBytes(),
            "missing relation" => file.With(DocumentRelations, $"<Relationship Id=\"rId8\" Type=\"{Office}/header\" Target=\"header1.xml\"/>", "").ToBytes(),
            "document type" => file.With(Document, "<w:document ", "<!DOCTYPE w [<!ENTITY a \"b\">]><w:document ").ToBytes(),
            "broken markup" => file.With(Document, "</w:body>", "").ToBytes(),
            "deep" => file.With(Document, text, string.Concat(Enumerable.Repeat("<w:r>", 50_000)) + string.Concat(Enumerable.Repeat("</w:r>", 50_000))).ToBytes(),
            "bomb" => file.With(Document, text, $"<w:t>{new string('а', 40 << 20)}</w:t>").ToBytes(),
            "bomb of pictures" => file.With("word/media/logo.png", new byte[200 << 20]).ToBytes(),
            "way out" => file.With("../evil.xml", [1]).ToBytes(),
            "field" => file.With(Document, text, "<w:instrText> INCLUDEPICTURE \"http://example.ru/x.png\" </w:instrText>").ToBytes(),
            "comment" => file.With(Document, text, "<w:commentReference w:id=\"1\"/>").ToBytes(),
            "tracked change" => file.With(Document, "<w:p><w:r>" + text + "</w:r></w:p>", "<w:p><w:ins w:id=\"1\"><w:r>" + text + "</w:r></w:ins></w:p>").ToBytes(),
            "list" => file.With(Document, "<w:pStyle w:val=\"Brand\"/>", "<w:pStyle w:val=\"Brand\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>").ToBytes(),
            "two sections" => file.With(Document, "<w:p/>", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>").ToBytes(),
            "landscape" => file.With(Document, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"").ToBytes(),
            "margins" => file.With(Document, "w:left=\"1701\"", "w:left=\"x\"").ToBytes(),
            "strict" => file.With(Document, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main").ToBytes(),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }

    private static Letterhead Read(LetterheadFile file) => Letterhead.Read(new MemoryStream(file.ToBytes()));
}
