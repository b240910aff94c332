using System.IO.Compression;
using System.Text;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Files that are no Word documents, are broken, or mean harm.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void A_password_is_told() => Refused(UnreadableReason.PasswordProtected, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "protected with a password");

    [Fact]
    public void A_doc_under_another_name_is_told() => Refused(UnreadableReason.OldBinaryFormat, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "save it as .docx");

    [Fact]
    public void Rtf_is_told() => Refused(UnreadableReason.OtherFormat, "{\\rtf1 text}"u8.ToArray(), "The file is RTF.");

    [Fact]
    public void Text_is_told() => Refused(UnreadableReason.BrokenContainer, "Приказ"u8.ToArray(), "no zip container");

    [Fact]
    public void An_empty_file_is_told() => Refused(UnreadableReason.BrokenContainer, [], "The file is empty.");

    [Fact]
    public void OpenDocument_is_told() => Refused(UnreadableReason.OtherFormat, new TestFile([new("mimetype", "application/vnd.oasis.opendocument.text"), new("content.xml", "<x/>")]).Bytes, "OpenDocument");

    [Fact]
    public void A_spreadsheet_is_told() => Refused(
        UnreadableReason.OtherFormat,
        Foreign.Letter.Change("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main").Bytes,
        "no Word document");

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void A_missing_part_is_named(string part) => Assert.Equal(part, Refused(UnreadableReason.MissingPart, Foreign.Letter.Without(part).Bytes, part).Part);

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/header2.xml")]
    [InlineData("word/numbering.xml")]
    public void Broken_markup_is_named_with_its_line(string part) => Refused(UnreadableReason.BrokenXml, Foreign.Letter.With(part, Foreign.Letter[part].Replace("</w:p>", "</w:q>", StringComparison.Ordinal).Replace("</w:style>", "</w:q>", StringComparison.Ordinal).Replace("</w:lvl>", "</w:q>", StringComparison.Ordinal)).Bytes, $"The part {part} is no well-formed XML at line ");

    [Fact]
    public void A_document_type_is_refused() => Refused(
        UnreadableReason.BrokenXml,
        Foreign.Letter.With("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>&b;</w:body></w:document>").Bytes,
        "word/document.xml");

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        string zeros = new('0', 66 << 20);
        byte[] bomb = Foreign.Letter.With("word/document.xml", $"<x>{zeros}</x>").Bytes;
        Refused(UnreadableReason.BeyondLimits, bomb, "word/document.xml");
        Refused(UnreadableReason.BeyondLimits, Foreign.Letter.With("word/styles.xml", $"<x>{new string('0', 30 << 20)}</x>").Bytes, "zip bomb");
    }

    [Fact]
    public void Depth_is_bounded() => Refused(
        UnreadableReason.BeyondLimits,
        Foreign.Letter.Change("педагогов лицея", string.Concat(Enumerable.Repeat("<w:smartTag>", 5000)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 5000))).Bytes,
        "deep");

    [Fact]
    public void Many_entries_are_refused() => Refused(UnreadableReason.BeyondLimits, new TestFile(Enumerable.Range(0, 300).Select(i => KeyValuePair.Create($"x{i}", ""))).Bytes, "more than 200 entries", new ReadingLimits { MaxEntries = 200 });

    [Fact]
    public void A_long_file_is_refused_before_it_is_read_whole() => Refused(UnreadableReason.BeyondLimits, Foreign.Letter.Bytes, "longer than 1000 bytes", new ReadingLimits { MaxFileLength = 1000 });

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/word/evil.xml")]
    [InlineData("word\\evil.xml")]
    public void A_name_that_leads_out_is_refused(string name) => Refused(UnreadableReason.UnlawfulPartName, Foreign.Letter.With(name, "<x/>").Bytes, "leads out of the container");

    [Fact]
    public void Two_parts_of_one_name_are_refused() => Refused(UnreadableReason.UnlawfulPartName, Foreign.Letter.With("word/Document.xml", "<x/>").Bytes, "Two parts have the name");

    [Fact]
    public void Styles_that_are_based_on_each_other_end_somewhere()
    {
        TestFile file = Foreign.Letter.Styles("w:styleId=\"Text\"><w:name w:val=\"Наш Text\"/><w:basedOn w:val=\"a\"/>", "w:styleId=\"Text\"><w:name w:val=\"Наш Text\"/><w:basedOn w:val=\"Point\"/>")
            .Styles("w:styleId=\"Point\"><w:name w:val=\"Наш Point\"/><w:basedOn w:val=\"a\"/>", "w:styleId=\"Point\"><w:name w:val=\"Наш Point\"/><w:basedOn w:val=\"Text\"/>");
        Assert.Empty(RuleTests.Findings(ConformityChecker.Gost2025, file));
    }

    [Fact]
    public void A_stream_that_only_goes_forward_is_read() =>
        Assert.Empty(ConformityChecker.Gost2025.Check(new GZipStream(new MemoryStream(Zipped(Foreign.Letter.Bytes)), CompressionMode.Decompress)).Findings);

    [Fact]
    public void Limits_are_checked()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new ReadingLimits { MaxEntries = 0 });
        Assert.StartsWith("A limit is at least 1.", error.Message, StringComparison.Ordinal);
    }

    // A reader keeps to its contract whatever byte is wrong: it answers, or refuses by its own exception.
    [Property(MaxTest = 120)]
    public void Any_wrong_bytes_are_read_or_refused(PositiveInt at, byte value, bool cut)
    {
        byte[] bytes = Foreign.Letter.Bytes;
        bytes = cut ? bytes[..(at.Get % bytes.Length)] : bytes;
        if (!cut)
        {
            bytes[(at.Get * 7919) % bytes.Length] = value;
        }

        Answers(bytes);
    }

    [Property(MaxTest = 120)]
    public void Any_wrong_letters_in_the_markup_are_read_or_refused(NonNegativeInt part, NonNegativeInt at, NonNegativeInt length, NonNull<string> put)
    {
        TestFile file = Foreign.Order;
        string name = file.Parts.ElementAt(part.Get % file.Parts.Count());
        string text = file[name];
        int start = (at.Get * 7919) % text.Length;
        int end = Math.Min(text.Length, start + (length.Get % 40));
        Answers(file.With(name, string.Concat(text.AsSpan(0, start), put.Get, text.AsSpan(end))).Bytes);
    }

    // An attribute may say anything.
    [Property(MaxTest = 120)]
    public void Any_values_of_attributes_are_read(NonNegativeInt part, NonNegativeInt at, int number, bool isWord)
    {
        TestFile file = Foreign.Order;
        string name = file.Parts.ElementAt(part.Get % file.Parts.Count());
        string[] pieces = file[name].Split("w:val=\"");
        if (pieces.Length > 1)
        {
            int chosen = 1 + (at.Get % (pieces.Length - 1));
            string value = isWord ? "−∞ é" : $"{number}";
            pieces[chosen] = value + pieces[chosen][pieces[chosen].IndexOf('"', StringComparison.Ordinal)..];
            Answers(file.With(name, string.Join("w:val=\"", pieces)).Bytes);
        }
    }

    private static void Answers(byte[] bytes)
    {
        try
        {
            ConformityReport report = ConformityChecker.Gost2025.Check(new MemoryStream(bytes));
            Assert.Equal(report.Findings.Select(finding => finding.ToString()), ConformityChecker.Gost2025.Check(new MemoryStream(bytes)).Findings.Select(finding => finding.ToString()));
            using var copy = new MemoryStream();
            ConformityChecker.Gost2025.Mend(new MemoryStream(bytes), copy);
            ConformityChecker.Gost2025.Mark(new MemoryStream(bytes), copy);
        }
        catch (UnreadableWordFileException refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }

    private static UnreadableWordFileException Refused(UnreadableReason reason, byte[] bytes, string words, ReadingLimits? limits = null)
    {
        using var target = new MemoryStream();
        var refusal = Assert.Throws<UnreadableWordFileException>(() => new ConformityChecker(ConformityProfile.Gost2025, limits).Mend(new MemoryStream(bytes), target));
        Assert.Equal(reason, refusal.Reason);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, target.Length);
        return refusal;
    }

    private static byte[] Zipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }
}
