using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;

namespace InnovationDomain.Tests.Support.Word;

/// <summary>A written .docx, read back without our own code: by the runtime's zip and XML readers and by the Open XML SDK.</summary>
public sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordFile(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public XElement Document => Part("word/document.xml");

    public XElement Body => Document.Element(W + "body")!;

    public ImmutableArray<WordParagraph> Paragraphs => [.. Body.Elements(W + "p").Select(WordParagraph.Read)];

    public static WordFile Write(OfficialDocument document, WordWriter? writer = null)
    {
        using var stream = new MemoryStream();
        (writer ?? WordWriter.Gost2025).Write(document, stream);
        return new(stream.ToArray());
    }

    public static WordFile Of(byte[] bytes) => new(bytes);

    public static WordFile Open(string path) => new(File.ReadAllBytes(path));

    public XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using Stream part = (zip.GetEntry(name) ?? throw new InvalidOperationException($"There is no part {name}.")).Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }

    public ImmutableArray<string> PartNames()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>What the schema validator of the SDK says, by the rules of Microsoft 365.</summary>
    public ImmutableArray<string> SchemaErrors()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Id} at {error.Path?.XPath}: {error.Description}")];
    }
}
