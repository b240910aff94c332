using System.IO.Compression;
using System.Xml.Linq;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>The copy with findings as comments.</summary>
public sealed class MarkedCopyTests
{
    // What is broken in itself stays broken in its copy.
    private static readonly string[] Unlawful = ["AX11", "AX04", "AX09", "RQ24", "RQ25", "RQ26", "AX07"];

    [Fact]
    public void Every_finding_is_a_comment_and_the_copy_is_lawful() => Assert.All(Defects.All, (defect, index) =>
    {
        var checker = new ConformityChecker(defect.Profile);
        byte[] source = defect.Break(defect.Sound).Bytes;
        using var target = new MemoryStream();
        ConformityReport report = checker.Mark(new MemoryStream(source), target);
        WordFile marked = WordFile.Of(target.ToArray());
        XElement[] comments = [.. marked.Part("word/comments.xml").Elements(WordFile.W + "comment")];

        Assert.Equal(report.Findings.Select(finding => finding.Rule.Id).Order(), comments.Select(comment => comment.Value.Split(',')[0]).Order());
        Assert.Equal(comments.Length, marked.Document.Descendants(WordFile.W + "commentRangeStart").Count());
        Assert.Equal(comments.Length, marked.Document.Descendants(WordFile.W + "commentReference").Count());

        // The validator takes most of the time: every tenth copy will do.
        if (index % 10 == 0 && !Unlawful.Contains(defect.Rule))
        {
            Assert.Equal(WordFile.Of(source).SchemaErrors().Length, marked.SchemaErrors().Length);
        }

        Assert.Equal(Text(source), Text(target.ToArray()));
    });

    [Fact]
    public void Parts_that_are_not_touched_keep_their_bytes()
    {
        TestFile file = Foreign.Order.Change("приказываю:", "приказываю");
        using var target = new MemoryStream();
        ConformityChecker.Gost2025.Mark(new MemoryStream(file.Bytes), target);
        using var marked = new ZipArchive(target);
        using var source = new ZipArchive(new MemoryStream(file.Bytes));
        Assert.All((string[])["word/styles.xml", "word/header2.xml", "word/numbering.xml", "docProps/core.xml"], part =>
        {
            Assert.Equal(source.GetEntry(part)!.Crc32, marked.GetEntry(part)!.Crc32);
            Assert.Equal(source.GetEntry(part)!.CompressedLength, marked.GetEntry(part)!.CompressedLength);
        });
    }

    [Fact]
    public void A_comment_stands_around_the_words_it_speaks_of()
    {
        TestFile file = Foreign.Letter.Change("педагогов лицея", "педагогов</w:t></w:r><w:r><w:t xml:space=\"preserve\"> \"лицея\"</w:t></w:r><w:r><w:t xml:space=\"preserve\">");
        using var target = new MemoryStream();
        ConformityChecker.Gost2025.Mark(new MemoryStream(file.Bytes), target);
        XElement start = WordFile.Of(target.ToArray()).Document.Descendants(WordFile.W + "commentRangeStart").Single();
        Assert.Equal(" \"лицея\"", start.ElementsAfterSelf(WordFile.W + "r").First().Value);
    }

    [Fact]
    public void Comments_that_are_there_stay()
    {
        TestFile file = Foreign.Letter.Change("педагогов лицея", "педагогов \"лицея\"");
        using var once = new MemoryStream();
        using var twice = new MemoryStream();
        ConformityChecker.Gost2025.Mark(new MemoryStream(file.Bytes), once);
        once.Position = 0;
        ConformityReport again = ConformityChecker.Gost2025.Mark(once, twice);
        WordFile marked = WordFile.Of(twice.ToArray());
        Assert.Equal(1 + again.Findings.Length, marked.Part("word/comments.xml").Elements().Count());
        Assert.Empty(marked.SchemaErrors());
    }

    private static string Text(byte[] bytes) => string.Concat(WordFile.Of(bytes).Document.Descendants(WordFile.W + "t").Select(text => text.Value));
}
