using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Xml;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Writes the tree of a document as WordprocessingML, front to back, keeping nothing of what was written.</summary>
internal sealed class DocumentPart
{
    private readonly OfficialDocument _document;
    private readonly DocumentStandard _standard;
    private readonly XmlUtf8Writer _xml;
    private readonly LineEstimate _measure;
    private readonly KeepRules _keep;
    private int _paragraph;
    private int _clauseLists;

    private DocumentPart(OfficialDocument document, DocumentStandard standard, XmlUtf8Writer xml)
    {
        (_document, _standard, _xml) = (document, standard, xml);
        _measure = new LineEstimate(standard);
        _keep = KeepRules.Of(document, _measure);
    }

    public static void Write(OfficialDocument document, DocumentStandard standard, XmlUtf8Writer xml)
    {
        var part = new DocumentPart(document, standard, xml);
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """u8);
        part.WriteRequisites();
        foreach (Block block in document.Body)
        {
            part.WriteBlock(block, level: 0);
        }

        part.WriteSignatures();
        part.WriteSection();
        xml.Markup("</w:body></w:document>"u8);
    }

    private void WriteRequisites()
    {
        foreach (Organization organization in _document.Organizations)
        {
            WriteRequisite(StyleIds.OrganizationName, organization.Name.Nominative);
            if (organization.ShortName is { } shortName)
            {
                WriteRequisite(StyleIds.OrganizationName, $"({shortName})");
            }
        }

        WriteRequisite(StyleIds.DocumentKind, _document.Kind.Name.ToUpperInvariant());
        WriteDateAndNumber();
        if (_document.Place is { } place)
        {
            WriteRequisite(StyleIds.Place, place);
        }

        WriteRequisite(StyleIds.Title, _document.Title);
    }

    // The date at the left margin, the number at the right one.
    private void WriteDateAndNumber()
    {
        OpenParagraph(StyleIds.DateAndNumber);
        _xml.Markup("</w:pPr>"u8);
        WriteRun(RussianDate.ForRequisite(_document.Date));
        if (_document.RegistrationNumber is { } number)
        {
            _xml.Markup("<w:r><w:tab/></w:r>"u8);
            WriteRun($"№ {number}");
        }

        _xml.Markup("</w:p>"u8);
    }

    private void WriteRequisite(string style, string text)
    {
        OpenParagraph(style);
        _xml.Markup("</w:pPr>"u8);
        WriteRun(text);
        _xml.Markup("</w:p>"u8);
    }

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteBody(StyleIds.Body, paragraph.Text);
                break;
            case DashList list:
                foreach (string item in list.Items)
                {
                    WriteBody(StyleIds.Dash, item, NumberingPart.DashListId);
                }

                break;
            case ClauseList list:
                if (level == 0)
                {
                    _clauseLists++;
                }

                foreach (Clause clause in list.Clauses)
                {
                    WriteBody(StyleIds.Clause, clause.Text, NumberingPart.FirstClauseListId + _clauseLists - 1, level);
                    foreach (Block inner in clause.Content)
                    {
                        WriteBlock(inner, level + 1);
                    }
                }

                break;
            default:
                throw new InvalidOperationException($"The Word writer does not know the block {block.GetType().Name}.");
        }
    }

    private void WriteBody(string style, string text, int list = 0, int level = 0)
    {
        OpenParagraph(style);
        if (_keep.KeepsWithNext(_paragraph++, text))
        {
            _xml.Markup("<w:keepNext/>"u8);
        }

        if (list > 0)
        {
            _xml.Markup("<w:numPr><w:ilvl w:val=\""u8);
            _xml.Number(level);
            _xml.Markup("\"/><w:numId w:val=\""u8);
            _xml.Number(list);
            _xml.Markup("\"/></w:numPr>"u8);
        }

        _xml.Markup("</w:pPr>"u8);
        WriteRun(text);
        _xml.Markup("</w:p>"u8);
    }

    private void WriteSignatures()
    {
        for (int i = 0; i < _document.Signatures.Length; i++)
        {
            Signature signature = _document.Signatures[i];
            bool isLast = i == _document.Signatures.Length - 1;
            OpenParagraph(StyleIds.Signature);
            if (!isLast)
            {
                _xml.Markup("<w:keepNext/>"u8);
            }

            if (i == 0)
            {
                _xml.Markup("<w:spacing w:before=\""u8);
                _xml.Number(_standard.SpaceBeforeSignature.Value.Twips);
                _xml.Markup("\"/>"u8);
            }

            _xml.Markup("</w:pPr>"u8);
            WritePosition(signature.Position);
            _xml.Markup("<w:r><w:tab/></w:r>"u8);
            WriteRun(signature.Name);
            _xml.Markup("</w:p>"u8);
        }
    }

    // The name stands on the level of the last line of the position, so a long position is broken here and not by the editor;
    // after its typography is set, because a no-break space is no place for that.
    private void WritePosition(string position)
    {
        ReadOnlySpan<char> rest = Typography.Apply(position);
        while (_measure.PositionBreak(rest) is var end && end < rest.Length)
        {
            WriteRun(rest[..end]);
            _xml.Markup("<w:r><w:br/></w:r>"u8);
            rest = rest[(end + 1)..];
        }

        WriteRun(rest);
    }

    private void WriteSection()
    {
        PageMargins margins = _standard.Margins.Value;
        _xml.Markup("<w:sectPr><w:headerReference w:type=\"first\" r:id=\""u8);
        _xml.Verbatim(PackageMap.FirstPageHeaderId);
        _xml.Markup("\"/><w:headerReference w:type=\"default\" r:id=\""u8);
        _xml.Verbatim(PackageMap.PageNumberHeaderId);
        Attribute("\"/><w:pgSz w:w=\""u8, _standard.PageWidth.Value);
        Attribute("\" w:h=\""u8, _standard.PageHeight.Value);
        Attribute("\"/><w:pgMar w:top=\""u8, margins.Top);
        Attribute("\" w:right=\""u8, margins.Right);
        Attribute("\" w:bottom=\""u8, margins.Bottom);
        Attribute("\" w:left=\""u8, margins.Left);
        Attribute("\" w:header=\""u8, _standard.PageNumberFromEdge.Value);
        Attribute("\" w:footer=\""u8, _standard.PageNumberFromEdge.Value);
        _xml.Markup("\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"u8);
    }

    private void Attribute(ReadOnlySpan<byte> markup, Length value)
    {
        _xml.Markup(markup);
        _xml.Number(value.Twips);
    }

    private void OpenParagraph(string style)
    {
        _xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        _xml.Verbatim(style);
        _xml.Markup("\"/>"u8);
    }

    private void WriteRun(ReadOnlySpan<char> text)
    {
        _xml.Markup("<w:r><w:t>"u8);
        _xml.Text(text);
        _xml.Markup("</w:t></w:r>"u8);
    }
}
