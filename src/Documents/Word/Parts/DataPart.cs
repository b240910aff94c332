using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Documents.Word.Xml;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The data of a document as a custom XML part, which editors keep when they save the file: base64, so that every byte stays what it was, and its digest.</summary>
internal static class DataPart
{
    private const string Space = "urn:innovation-domain:document-data:1";

    // A number of bytes that base64 writes without padding.
    private const int Chunk = 3 * 4096;

    private static ReadOnlySpan<byte> Properties => """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <ds:datastoreItem ds:itemID="{5B1C7A52-6B0E-4F0B-9E0D-3B7A2B1F7C70}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:innovation-domain:document-data:1"/></ds:schemaRefs></ds:datastoreItem>
        """u8;

    private static ReadOnlySpan<byte> Relationships => """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>
        """u8;

    public static IEnumerable<(object Source, ExtraPart Part)> Of(DocumentData data) =>
    [
        (data, new ExtraPart.Markup("customXml/item1.xml", "customXml", "", xml => Write(data.Content.Span, xml))),
        (new object(), new ExtraPart.Markup("customXml/itemProps1.xml", "", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", xml => xml.Markup(Properties))),
        (new object(), new ExtraPart.Markup("customXml/_rels/item1.xml.rels", "", "", xml => xml.Markup(Relationships))),
    ];

    /// <summary>Finds the data, whatever an editor has named its part; other custom XML is passed over unread.</summary>
    /// <exception cref="UnreadableWordFileException">The data is not as it was written, or beyond the limits.</exception>
    public static DocumentData? Find(WordDocument document)
    {
        DocumentData? found = null;
        foreach (string name in document.Relationships.Where(relation => relation is { Type: "customXml", IsExternal: false }).Select(relation => relation.Target).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (document.Package.Unpack(name) is { } part && Read(name, part) is { } data)
            {
                found = found is null ? data : throw Damaged(name, "The file carries data twice, and nobody can tell which is right");
            }
        }

        return found;
    }

    private static void Write(ReadOnlySpan<byte> content, XmlUtf8Writer xml)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<data xmlns=\"urn:innovation-domain:document-data:1\" length=\""u8);
        xml.Number(content.Length);
        xml.Markup("\" sha256=\""u8);
        xml.Verbatim(Convert.ToHexStringLower(SHA256.HashData(content)));
        xml.Markup("\">"u8);
        Span<byte> encoded = stackalloc byte[Base64.GetMaxEncodedToUtf8Length(Chunk)];
        for (int from = 0; from < content.Length; from += Chunk)
        {
            ReadOnlySpan<byte> bytes = content[from..Math.Min(from + Chunk, content.Length)];
            _ = Base64.EncodeToUtf8(bytes, encoded, out _, out int written);
            xml.Markup(encoded[..written]);
        }

        xml.Markup("</data>"u8);
    }

    private static DocumentData? Read(string name, byte[] part)
    {
        bool isOurs = false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            isOurs = reader.MoveToContent() == XmlNodeType.Element && reader.NamespaceURI == Space;
            return isOurs ? Content(name, reader, part.Length) : null;
        }
        catch (XmlException) when (!isOurs)
        {
            return null;
        }
        catch (Exception error) when (error is XmlException or FormatException or InvalidOperationException)
        {
            throw Damaged(name, "The data that travels in the file cannot be read", error);
        }
    }

    private static DocumentData Content(string name, XmlReader reader, int partLength)
    {
        string? length = reader.GetAttribute("length");
        string? digest = reader.GetAttribute("sha256");
        if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) || bytes < 1 || bytes > Math.Min(partLength, DocumentData.MostBytes))
        {
            throw Damaged(name, $"The data that travels in the file says its length is “{length}”, and that cannot be");
        }

        byte[] content = new byte[bytes + 1];
        int read = 0;
        for (int more; read <= bytes && (more = reader.ReadElementContentAsBase64(content, read, content.Length - read)) > 0; read += more)
        {
            // As long as it gives some.
        }

        ReadOnlySpan<byte> data = content.AsSpan(0, Math.Min(read, bytes));
        return read == bytes && Convert.ToHexStringLower(SHA256.HashData(data)) == digest
            ? DocumentData.Of(data)
            : throw Damaged(name, "The data that travels in the file is not what was written: its length or its digest is another");
    }

    private static UnreadableWordFileException Damaged(string name, string what, Exception? inner = null) =>
        new(UnreadableReason.DamagedData, name, $"{what}. Ask for the file as it was made.", inner);
}
