using System.IO.Compression;
using System.Text;

namespace InnovationDomain.Documents.Tests.Word.Letterheads;

/// <summary>A letterhead as an organization keeps one, made part by part so that a test can break one of them.</summary>
internal sealed class LetterheadFile
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public Dictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = Utf8($"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="{Type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Type}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="{Type}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="{Type}.footer+xml"/></Types>
            """),
        ["_rels/.rels"] = Rels($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"),
        ["word/document.xml"] = Utf8($"""
            <w:document {W}><w:body><w:p w:rsidR="00AA11BB" w14:paraId="11223344"><w:pPr><w:pStyle w:val="Brand"/></w:pPr><w:r><w:t>ЦЕНТР РАЗВИТИЯ ОБРАЗОВАНИЯ</w:t></w:r></w:p><w:p><w:r><w:t>пр. Кирова, д. 43</w:t></w:r></w:p><w:p/>
            <w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
            """),
        ["word/_rels/document.xml.rels"] = Rels($"<Relationship Id=\"rId1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId8\" Type=\"{Office}/header\" Target=\"header1.xml\"/><Relationship Id=\"rId9\" Type=\"{Office}/footer\" Target=\"footer1.xml\"/>"),
        ["word/styles.xml"] = Utf8($"""
            <w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Brand"><w:name w:val="Brand"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="72"/></w:rPr></w:style></w:styles>
            """),
        ["word/header1.xml"] = Utf8($"""
            <w:hdr {W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:p><w:r><w:t>Лого центра</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="720000"/><wp:docPr id="1" name="logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:hdr>
            """),
        ["word/_rels/header1.xml.rels"] = Rels($"<Relationship Id=\"rId1\" Type=\"{Office}/image\" Target=\"media/logo.png\"/>"),
        ["word/footer1.xml"] = Utf8($"<w:ftr {W}><w:p><w:r><w:t>Счет 03100643000000012100</w:t></w:r></w:p></w:ftr>"),
        ["word/media/logo.png"] = [.. Cases.CoatOfArms.Image.Bytes],
    };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text.Trim());

    public static byte[] Rels(string content) => Utf8($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>");

    /// <summary>Replaces text in a part.</summary>
    public LetterheadFile With(string part, string old, string replacement)
    {
        string text = Encoding.UTF8.GetString(Parts[part]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Parts[part] = Utf8(text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public LetterheadFile With(string part, byte[] content)
    {
        Parts[part] = content;
        return this;
    }

    public LetterheadFile Without(string part)
    {
        Assert.True(Parts.Remove(part));
        return this;
    }

    public byte[] ToBytes()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in Parts)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
