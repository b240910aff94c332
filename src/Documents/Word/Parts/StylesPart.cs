using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The styles of a document by a standard. All formatting is here: paragraphs and runs name a style and add nothing but numbers and keep rules.</summary>
internal static class StylesPart
{
    private const int SingleLine = 240;

    public static string Xml(Layout layout)
    {
        int size = layout.FontSize / 10;
        string font = layout.Font;
        string language = layout.Language;
        int gap = layout.SpaceBetweenRequisites;
        int bodyLine = SingleLine * layout.LineSpacingPercent / 100;
        int indent = layout.FirstLineIndent;
        int rightEdge = layout.TextWidth();

        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{SingleLine}" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            {RequisiteStyles.Xml(layout)}
            <w:style w:type="paragraph" w:styleId="{StyleIds.Body}"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="{bodyLine}" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="{indent}"/><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Clause}"><w:name w:val="List Number"/><w:basedOn w:val="{StyleIds.Body}"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Dash}"><w:name w:val="List Bullet"/><w:basedOn w:val="{StyleIds.Body}"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Signature}"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:pos="{rightEdge}"/></w:tabs><w:spacing w:before="{2 * gap}"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Header}"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            {BodyStyles.Xml(layout)}
            {LandscapeStyles.Xml(layout)}
            {layout.Standard.Style.Letterhead?.Styles}
            </w:styles>
            """;
    }
}
