using System.IO.Compression;
using System.Text;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Requisites;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Requisites;

/// <summary>Data that travels in the file of a document.</summary>
public sealed class DocumentDataTests
{
    private const string Item = "customXml/item1.xml";

    [Property(MaxTest = 60)]
    public void Bytes_come_back_as_they_were(NonEmptyArray<byte> bytes) => Assert.Equal(bytes.Get, Find(Written(bytes.Get)));

    [Fact]
    public void Data_of_many_pieces_comes_back_too()
    {
        byte[] bytes = [.. Enumerable.Range(0, 300_001).Select(i => (byte)(i * 7 % 251))];
        Assert.Equal(bytes, Find(Written(bytes)));
    }

    [Fact]
    public void A_document_says_the_same_with_data_and_without_and_is_as_sound()
    {
        foreach ((string style, HouseStyle house) in Cases.Styles)
        {
            var writer = new WordWriter(DocumentStandard.Gost2025.With(house));
            foreach (OfficialDocument document in Cases.All.Values.Where(item => !item.Violations(writer.Standard).Any(found => found.IsRefused)))
            {
                WordFile plain = WordFile.Write(document, writer), carrying = WordFile.Write(document.WithData(DocumentData.Of("{}"u8)), writer);
                Assert.Equal(plain.Document.ToString(), carrying.Document.ToString());
                Assert.Equal([Item, "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"], carrying.PartNames().Except(plain.PartNames()));
                Assert.Empty(carrying.SchemaErrors());
                Assert.Equal([.. Package.Faults(plain)], (string[])[.. Package.Faults(carrying)]);
                Assert.Empty(new ConformityChecker(ConformityProfile.Of(writer.Standard)).Check(new MemoryStream(carrying.Bytes)).Findings.Select(finding => $"{style}: {finding}"));
                Assert.Equal(carrying.Bytes, WordFile.Write(document.WithData(DocumentData.Of("{}"u8)), writer).Bytes);
                Assert.Equal(plain.Bytes, WordFile.Write(document.WithData(DocumentData.Of("{}"u8)).WithData(null), writer).Bytes);
            }
        }
    }

    [Fact]
    public void An_editor_may_give_the_part_another_name() => Assert.Equal(
        "{}"u8.ToArray(), Find(Changed(Written("{}"u8), "word/_rels/document.xml.rels", Item, "customXml/item7.xml", renamed: (Item, "customXml/item7.xml"))));

    [Theory]
    [InlineData("<x xmlns='urn:other'>text</x>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")]
    [InlineData("no xml")]
    [InlineData("")]
    public void Custom_xml_of_others_is_passed_over(string xml) => Assert.Null(Read(Foreign(xml)).Data);

    [Theory]
    [InlineData("e30=", "e3s=", "is not what was written")]
    [InlineData("e30=", "e", "cannot be read|is not what was written")]
    [InlineData("e30=", "", "is not what was written")]
    [InlineData("e30=", "!!!!", "cannot be read")]
    [InlineData("e30=", "<b/>", "cannot be read")]
    [InlineData("e30=", "e30=e30=", "cannot be read|is not what was written")]
    [InlineData("length=\"2\"", "length=\"2000000000\"", "says its length is “2000000000”")]
    [InlineData("length=\"2\"", "length=\"-2\"", "says its length is “-2”")]
    [InlineData("length=\"2\"", "", "says its length is “”")]
    [InlineData("length=\"2\"", "length=\"3\"", "is not what was written")]
    [InlineData("sha256=\"4", "sha256=\"5", "is not what was written")]
    [InlineData("</data>", "", "cannot be read")]
    public void Damage_is_told(string was, string now, string told)
    {
        byte[] damaged = Changed(Written("{}"u8), Item, was, now);
        UnreadableWordFileException error = Assert.Throws<UnreadableWordFileException>(() => Read(damaged));
        Assert.Equal((UnreadableReason.DamagedData, Item), (error.Reason, error.Part));
        Assert.Contains(told.Split('|'), words => error.Message.Contains(words, StringComparison.Ordinal));
        Assert.EndsWith("Ask for the file as it was made.", error.Message, StringComparison.Ordinal);

        // Norm control has nothing to do with the data, and does not look at it.
        Assert.True(ConformityChecker.Gost2025.Check(new MemoryStream(damaged)).Conforms);
    }

    [Fact]
    public void Data_given_twice_is_refused()
    {
        byte[] twice = Changed(Written("{}"u8), "word/_rels/document.xml.rels", "</Relationships>",
            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"/customXml/item9.xml\"/></Relationships>", copied: (Item, "customXml/item9.xml"));
        Assert.Contains("carries data twice", Assert.Throws<UnreadableWordFileException>(() => Read(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_not_unpacked() => Assert.Equal(
        UnreadableReason.BeyondLimits, Assert.Throws<UnreadableWordFileException>(() => Read(Foreign($"<x>{new string('0', 66 << 20)}</x>"))).Reason);

    [Fact]
    public void Nothing_and_too_much_are_no_data()
    {
        Assert.StartsWith("The data has 0 bytes. A document carries from 1 to 16777216", Assert.Throws<ArgumentException>(() => DocumentData.Of([])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DocumentData.Of(new byte[DocumentData.MostBytes + 1]));
    }

    private static byte[] Written(ReadOnlySpan<byte> data) => WordFile.Write(Cases.Order.WithData(DocumentData.Of(data))).Bytes;

    private static FoundRequisites Read(byte[] file) => RequisiteReader.Default.Read(new MemoryStream(file));

    private static byte[]? Find(byte[] file) => Read(file).Data?.Content.ToArray();

    private static byte[] Foreign(string xml) => Conformity.Files.Foreign.Order.With(Item, xml)
        .Change("word/_rels/document.xml.rels", "</Relationships>", $"<Relationship Id=\"rId98\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"/{Item}\"/></Relationships>").Bytes;

    private static byte[] Changed(byte[] file, string part, string was, string now, (string From, string To)? renamed = null, (string From, string To)? copied = null)
    {
        using var changed = new MemoryStream();
        using (var zip = new ZipArchive(new MemoryStream(file)))
        using (var target = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                string text = new StreamReader(entry.Open()).ReadToEnd();
                Assert.True(entry.FullName != part || text.Contains(was, StringComparison.Ordinal), $"{part} does not hold «{was}».");
                text = entry.FullName == part ? text.Replace(was, now, StringComparison.Ordinal) : text;
                Add(target, entry.FullName == renamed?.From ? renamed.Value.To : entry.FullName, text);
                if (entry.FullName == copied?.From)
                {
                    Add(target, copied.Value.To, text);
                }
            }
        }

        return changed.ToArray();

        static void Add(ZipArchive target, string name, string text)
        {
            using Stream stream = target.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
